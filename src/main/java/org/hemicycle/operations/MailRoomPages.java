package org.hemicycle.operations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.mail.MailStatus;
import org.hemicycle.mail.Outbox;
import org.hemicycle.mail.OutgoingMail;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The mail room: what waits, what was sent and what came back, as it looks and as it is. */
@Controller("/mail-room")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
class MailRoomPages {

    private final Outbox outbox;
    private final Audit audit;

    MailRoomPages(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> list(
            Reader reader, @QueryValue @Nullable MailStatus status, @QueryValue(defaultValue = "1") int page) {
        Map<MailStatus, Long> counts = outbox.counts();
        Optional<MailStatus> shown = Optional.ofNullable(status);
        long total = shown.map(counts::get)
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        Paging paging = Paging.of(page, total);
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "counts", counts,
                "paging", paging,
                "mails", outbox.page(shown, paging.page() - 1, Paging.SIZE),
                "serverIsSetUp", outbox.serverIsSetUp()));
        shown.ifPresent(one -> model.put("status", one));
        return new ModelAndView<>("operations/mail-room", model);
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id) {
        OutgoingMail mail = mail(reader, id);
        return new ModelAndView<>(
                "operations/mail",
                Map.of(
                        "reader",
                        reader,
                        "mail",
                        mail,
                        "source",
                        outbox.source(id).orElse(""),
                        "serverIsSetUp",
                        outbox.serverIsSetUp()));
    }

    /** The mail's page by itself, with nothing in it that could run or load. */
    @Get(value = "/{id}/page", produces = MediaType.TEXT_HTML)
    HttpResponse<String> page(Reader reader, long id) {
        String html =
                mail(reader, id).letter().html().orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return HttpResponse.ok(html)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @Get("/{id}/source.eml")
    HttpResponse<String> source(Reader reader, long id) {
        mail(reader, id);
        return HttpResponse.ok(outbox.source(id).orElse(""))
                .contentType("message/rfc822")
                .header("Content-Disposition", "attachment; filename=\"mail-" + id + ".eml\"");
    }

    @Post("/{id}/attempts")
    @Transactional
    HttpResponse<?> tryAgain(Reader reader, long id) {
        if (!outbox.tryAgain(id)) {
            throw new Refused(reader.t("mail.not-again"));
        }
        audit.note(
                reader.person(),
                "tried mail again",
                mail(reader, id).letter().recipient().address());
        return HttpResponse.seeOther(URI.create("/mail-room/" + id));
    }

    private OutgoingMail mail(Reader reader, long id) {
        return outbox.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
