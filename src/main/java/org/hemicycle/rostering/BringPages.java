package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** A problem or a solution brought in a file. */
@Controller("/sessions/{id}/roster/file")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class BringPages {

    private static final int LONGEST_TITLE = 200;

    private final Sessions sessions;
    private final BroughtRosters brought;
    private final RosterQueue queue;

    BringPages(Sessions sessions, BroughtRosters brought, RosterQueue queue) {
        this.sessions = sessions;
        this.brought = brought;
        this.queue = queue;
    }

    @Get
    ModelAndView<Map<String, Object>> ask(Reader reader, long id) {
        return page(reader, session(reader, id), Form.empty(reader));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(
            Reader reader,
            long id,
            @Part @Nullable CompletedFileUpload problem,
            @Part @Nullable CompletedFileUpload solution) {
        Session session = session(reader, id);
        Form form = Form.empty(reader);
        try {
            RosterRun run =
                    brought.bring(reader.person(), session, title(problem, solution), text(problem), text(solution));
            if (run.isUnderWay()) {
                queue.add(run.number());
            }
            return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run.number()));
        } catch (BrokenFile broken) {
            form.fault(
                    "file",
                    reader.t("bring.broken", broken.pointer().isEmpty() ? "/" : broken.pointer(), broken.sentence()));
        } catch (Refused refusal) {
            form.fault("file", refusal.sentence());
        }
        return HttpResponse.unprocessableEntity().body(page(reader, session, form));
    }

    private static String title(@Nullable CompletedFileUpload problem, @Nullable CompletedFileUpload solution) {
        String name = there(solution)
                .or(() -> there(problem))
                .map(CompletedFileUpload::getFilename)
                .orElse("");
        return name.substring(0, Math.min(LONGEST_TITLE, name.length()));
    }

    private static Optional<String> text(@Nullable CompletedFileUpload file) {
        return there(file).map(BringPages::read);
    }

    private static String read(CompletedFileUpload file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A browser sends an empty file where none was chosen. */
    private static Optional<CompletedFileUpload> there(@Nullable CompletedFileUpload file) {
        return Optional.ofNullable(file).filter(one -> one.getSize() > 0);
    }

    private static ModelAndView<Map<String, Object>> page(Reader reader, Session session, Form form) {
        return new ModelAndView<>("rostering/bring", Map.of("reader", reader, "session", session, "form", form));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
