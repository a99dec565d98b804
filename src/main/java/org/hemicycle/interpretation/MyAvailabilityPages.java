package org.hemicycle.interpretation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What interpreters say of themselves: when they are away, and which trainings they had. Made for a phone. */
@Controller("/my/availability")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.INTERPRETER)
public final class MyAvailabilityPages {

    private final Profiles profiles;
    private final FactBook book;
    private final Platforms platforms;
    private final List<PublishedRoster> published;
    private final Clock clock;

    MyAvailabilityPages(
            Profiles profiles, FactBook book, Platforms platforms, List<PublishedRoster> published, Clock clock) {
        this.profiles = profiles;
        this.book = book;
        this.platforms = platforms;
        this.published = published;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader) {
        return page(reader, Form.empty(reader));
    }

    @Post("/absences")
    HttpResponse<?> away(Reader reader, @Body Map<String, Object> body) {
        Profile me = me(reader);
        Form form = Form.of(reader, body);
        AbsenceForm.read(form, reader, me.homeZone()).ifPresent(absence -> {
            try {
                book.away(reader, me, absence.start(), absence.end(), absence.reason());
            } catch (Refused refusal) {
                form.fault("fromDay", refusal);
            }
        });
        return answer(reader, form);
    }

    @Post("/absences/{entry}/removal")
    HttpResponse<?> removeAbsence(Reader reader, long entry) {
        book.removeAbsence(reader, me(reader), entry);
        return back();
    }

    @Post("/trainings")
    HttpResponse<?> claim(Reader reader, @Body Map<String, Object> body) {
        Profile me = me(reader);
        Form form = Form.of(reader, body);
        long platform = TrainingForm.platform(form, reader, platforms);
        LocalDate day = form.date("trainedOn");
        @Nullable String trainer = form.value("trainer").isEmpty() ? null : form.text("trainer", 200);
        if (!form.isFaulty() && day.isAfter(LocalDate.now(clock.withZone(me.homeZone())))) {
            form.fault("trainedOn", reader.t("availability.not-yet"));
        }
        boolean confirmed = book.facts().trainings(me.id()).stream()
                .anyMatch(training -> training.platformId() == platform && !training.claimed());
        if (confirmed) {
            form.fault("platform", reader.t("availability.confirmed-already"));
        }
        if (!form.isFaulty()) {
            book.train(reader, me, platform, day, trainer, true);
        }
        return answer(reader, form);
    }

    @Post("/trainings/{entry}/removal")
    HttpResponse<?> withdraw(Reader reader, long entry) {
        book.withdrawTraining(reader, me(reader), entry);
        return back();
    }

    private Profile me(Reader reader) {
        return profiles.byEmail(reader.person().email())
                .orElseThrow(() -> new NotFound(
                        reader.t("availability.unknown", reader.person().email())));
    }

    private HttpResponse<?> answer(Reader reader, Form form) {
        return form.isFaulty() ? HttpResponse.unprocessableEntity().body(page(reader, form)) : back();
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/my/availability"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("form", form);
        model.put("platforms", platforms.all());
        profiles.byEmail(reader.person().email()).ifPresent(me -> {
            model.put("profile", me);
            model.put("absences", absences(me));
            model.put("trainings", book.facts().trainings(me.id()));
        });
        return new ModelAndView<>("interpretation/my-availability", model);
    }

    private List<Absent> absences(Profile me) {
        return book.facts().absences(me.id(), clock.instant()).stream()
                .map(away -> new Absent(
                        away,
                        published.stream()
                                .mapToInt(roster -> roster.duties(me.id(), away.startsAt(), away.endsAt()))
                                .sum()))
                .toList();
    }

    /** @param duties published assignments that fall into it */
    public record Absent(Away away, int duties) {}
}
