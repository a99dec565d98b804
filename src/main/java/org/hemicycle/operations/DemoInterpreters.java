package org.hemicycle.operations;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.scheduling.PlatformChoice.Platform;

/** The demo's interpreters: 33, known by booth and number only. */
@Singleton
class DemoInterpreters {

    private static final LocalDate TRAINED = LocalDate.of(2020, 5, 25);
    private static final int DAY_RATE = 600;

    private final Interpreters interpreters;
    private final Platforms platforms;

    DemoInterpreters(Interpreters interpreters, Platforms platforms) {
        this.interpreters = interpreters;
        this.platforms = platforms;
    }

    /** @param signedIn the address of the one who can sign in: the third of the English booth, who lives in London */
    void engage(String signedIn) {
        List<Platform> known = platforms.all();
        DemoFile.rows("interpreters.csv").forEach(row -> engage(row, signedIn, known));
    }

    private void engage(NamedCsvRecord row, String signedIn, List<Platform> known) {
        String name = row.getField("name");
        boolean staff = yes(row, "staff");
        boolean mayWorkFromHome = yes(row, "remote");
        Interpreter stored = interpreters.save(new Interpreter(
                null,
                name,
                name.equals("English booth interpreter 3") ? signedIn : address(name),
                row.getField("zone"),
                staff,
                yes(row, "onsite"),
                mayWorkFromHome,
                staff ? 0 : DAY_RATE,
                0));
        for (String rank : List.of("a", "b", "c")) {
            Arrays.stream(row.getField(rank).split(" "))
                    .filter(language -> !language.isEmpty())
                    .forEach(language ->
                            interpreters.accredit(stored.number(), language, rank.toUpperCase(Locale.ROOT)));
        }
        if (staff) {
            interpreters.station(stored.number(), "Geneva");
        }
        if (mayWorkFromHome) {
            interpreters.setUp(stored.number(), TRAINED, 50, 20, "Chief interpreter");
            known.forEach(platform -> interpreters.train(stored.number(), platform.id(), TRAINED));
        }
        if (name.equals("French booth interpreter 3")) {
            interpreters.away(
                    stored.number(), Instant.parse("2020-06-10T00:00:00Z"), Instant.parse("2020-06-11T00:00:00Z"));
        }
    }

    private static boolean yes(NamedCsvRecord row, String field) {
        return row.getField(field).equals("yes");
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@interpreters.example";
    }
}
