package org.hemicycle.delegations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What focal points ask for after the list is closed, and the secretary's answer. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class LateChangePages {

    private final LateDesk late;
    private final LateChangeRows rows;
    private final Delegations delegations;
    private final Delegates delegates;
    private final Sessions sessions;

    LateChangePages(
            LateDesk late, LateChangeRows rows, Delegations delegations, Delegates delegates, Sessions sessions) {
        this.late = late;
        this.rows = rows;
        this.delegations = delegations;
        this.delegates = delegates;
        this.sessions = sessions;
    }

    @Get("/sessions/{id}/late-changes")
    ModelAndView<Map<String, Object>> list(Reader reader, long id) {
        Session session =
                sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Map<Long, Delegation> sent = delegations.ofSession(id, reader.language()).stream()
                .collect(Collectors.toMap(Delegation::id, one -> one));
        Map<Long, Map<Field, String>> wanted = late.wanted(id);
        List<Request> requests = late.waiting(id).stream()
                .map(change -> request(change, sent, wanted))
                .toList();
        return new ModelAndView<>(
                "delegations/late-changes", Map.of("reader", reader, "session", session, "requests", requests));
    }

    @Post("/late-changes/{id}/acceptance")
    HttpResponse<?> accept(Reader reader, long id) {
        long session = session(reader, id);
        late.accept(reader.person(), id);
        return HttpResponse.seeOther(URI.create("/sessions/" + session + "/late-changes"));
    }

    @Post("/late-changes/{id}/refusal")
    HttpResponse<?> decline(Reader reader, long id, @Body Map<String, Object> body) {
        long session = session(reader, id);
        String reason = Form.of(reader, body).value("reason");
        late.decline(reader.person(), id, reason.substring(0, Math.min(1000, reason.length())));
        return HttpResponse.seeOther(URI.create("/sessions/" + session + "/late-changes"));
    }

    private Request request(LateChange change, Map<Long, Delegation> sent, Map<Long, Map<Field, String>> wanted) {
        @Nullable
        Delegate delegate = change.delegateId() == null
                ? null
                : delegates.find(change.delegateId()).orElse(null);
        Map<Field, String> now = new HashMap<>();
        if (delegate != null) {
            now.putAll(Field.all(delegate.particulars()));
        }
        Map<Field, String> fields = wanted.getOrDefault(change.number(), Map.of());
        Delegation delegation = Objects.requireNonNull(sent.get(change.delegationId()), "a delegation of this session");
        return new Request(change, delegation, late.subject(change), now, fields);
    }

    private long session(Reader reader, long change) {
        return rows.find(change)
                .flatMap(one -> delegations.find(one.delegationId(), reader.language()))
                .map(Delegation::sessionId)
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
