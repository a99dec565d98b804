package org.hemicycle.bodies;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Makes bodies for a test that nobody else uses. */
public final class TestBodies {

    private TestBodies() {}

    /** A body in Geneva that works in English and French and has no members. */
    public static Body empty(ApplicationContext context) {
        return establish(context, false);
    }

    /** A body of Governments, Employers and Workers. */
    public static Body tripartite(ApplicationContext context) {
        return establish(context, true);
    }

    /** A body whose seats are held by these countries from 2019 to 2022, in region A. */
    public static Body of(ApplicationContext context, String... countries) {
        Body body = empty(context);
        for (String country : countries) {
            context.getBean(Bodies.class)
                    .seat(body.number(), country, "A", LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));
        }
        return body;
    }

    private static Body establish(ApplicationContext context, boolean tripartite) {
        BodyDraft draft = new BodyDraft(
                acronym(),
                Map.of(Language.ENGLISH, "A body", Language.FRENCH, "Un organe"),
                "Geneva",
                "Europe/Zurich",
                null,
                tripartite,
                Regime.SYMMETRIC,
                List.of(new WorkingLanguage("en", true, true), new WorkingLanguage("fr", true, true)),
                null,
                Optional.empty());
        long id = context.getBean(BodyRegister.class).establish(secretary(context), draft);
        return read(context, id);
    }

    public static Body read(ApplicationContext context, long id) {
        return context.getBean(Bodies.class).find(id, Language.ENGLISH).orElseThrow();
    }

    public static String acronym() {
        return "B" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A secretary who reads English in Geneva. */
    public static Reader secretary(ApplicationContext context) {
        SignedIn person = context.getBean(People.class)
                .add(
                        UUID.randomUUID() + "@example.org",
                        "Secretary",
                        "correct horse battery",
                        Language.ENGLISH,
                        ZoneId.of("Europe/Zurich"),
                        Set.of(Role.SECRETARY));
        return new Reader(Language.ENGLISH, person.zone(), Optional.of(person), "", "/", "");
    }

    /** The seat of a country for a term. */
    static SeatDraft seat(String country, String first, @Nullable String last) {
        return new SeatDraft(
                country,
                "A",
                new Term(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)),
                null,
                null);
    }
}
