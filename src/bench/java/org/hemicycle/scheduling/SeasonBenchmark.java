package org.hemicycle.scheduling;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;

/** Prints the rows of {@code src/docs/benchmarks-scheduling.md}; with any argument only the last, of many at once. */
final class SeasonBenchmark {

    private static final int SITTINGS = 2000;
    private static final int PEOPLE = 50;
    private static final Duration STRESS = Duration.ofSeconds(60);
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private final ApplicationContext context;
    private final SignedIn secretary;
    private final EmbeddedPostgres server;

    private SeasonBenchmark(ApplicationContext context, EmbeddedPostgres server) {
        this.context = context;
        this.server = server;
        this.secretary = context.getBean(People.class)
                .add(
                        "bench@example.org",
                        "Secretary",
                        "correct horse battery",
                        Language.ENGLISH,
                        GENEVA,
                        Set.of(Role.SECRETARY));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 0) {
            inMemory();
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                ApplicationContext context = ApplicationContext.run(Map.of(
                        "datasources.default.url", server.getJdbcUrl("postgres", "postgres"),
                        "datasources.default.username", "postgres",
                        "datasources.default.password", "",
                        "hemicycle.demo", "false",
                        "hemicycle.jobs.enabled", "false",
                        "micronaut.server.port", "-1"))) {
            SeasonBenchmark benchmark = new SeasonBenchmark(context, server);
            if (arguments.length == 0) {
                benchmark.season();
            }
            benchmark.stress();
        }
    }

    /** The check itself, and the simple way in the same run on the same season. */
    private static void inMemory() {
        for (long seed = 1; seed <= 3; seed++) {
            MadeSeason made = new MadeSeason(seed);
            List<Planned> sittings = made.sittings(SITTINGS);
            Planned added = made.sitting(-1);
            List<Planned> more = new ArrayList<>(sittings);
            more.add(added);
            Set<Long> everything = sittings.stream().map(Planned::id).collect(Collectors.toSet());
            Timed<List<Clash>> full =
                    best(5, () -> ClashCheck.among(made.known(), sittings).of(everything));
            Timed<Set<Clash.Key>> naive = best(2, () -> new AllPairs(made.known(), sittings).of(sittings));
            List<Planned> near = near(more, added);
            Timed<List<Clash>> one =
                    best(50, () -> ClashCheck.among(made.known(), near).of(Set.of(-1L)));
            Timed<Set<Clash.Key>> oneNaive = best(5, () -> new AllPairs(made.known(), more).of(List.of(added)));
            System.out.printf(
                    "seed %d: full %.1f ms, all pairs %.1f ms, %d clashes, same %b; one %.2f ms, all pairs %.2f ms%n",
                    seed,
                    full.millis(),
                    naive.millis(),
                    compared(full.result()).size(),
                    compared(full.result()).equals(naive.result()),
                    one.millis(),
                    oneNaive.millis());
            differences(compared(full.result()), naive.result());
        }
    }

    private static void differences(Set<Clash.Key> found, Set<Clash.Key> naive) {
        found.stream()
                .filter(key -> !naive.contains(key))
                .limit(5)
                .forEach(key -> System.out.println("only here " + key));
        naive.stream()
                .filter(key -> !found.contains(key))
                .limit(5)
                .forEach(key -> System.out.println("only there " + key));
    }

    private static List<Planned> near(List<Planned> all, Planned one) {
        return all.stream()
                .filter(other -> other.startsAt().isAfter(one.startsAt().minus(Duration.ofHours(12)))
                        && other.startsAt().isBefore(one.startsAt().plus(Duration.ofHours(36))))
                .toList();
    }

    /** What needs one sitting only, cover and rehearsal apart, has no simple way of its own. */
    private static Set<Clash.Key> compared(List<Clash> clashes) {
        return clashes.stream()
                .filter(clash -> switch (clash.rule()) {
                    case GAP, TWICE, HOLIDAY, WEEKEND, LENGTH, EARLY, LATE, HOURS -> false;
                    case ROOM, LICENCE, CHAIR, SHIFT, GROUP, DELEGATION, BREAK, INTERPRETERS, REHEARSAL, COVER -> true;
                })
                .map(Clash::key)
                .collect(Collectors.toSet());
    }

    private record Timed<T>(T result, double millis) {}

    private static <T> Timed<T> best(int times, Supplier<T> work) {
        T result = work.get();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            result = work.get();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return new Timed<>(result, best);
    }

    /** 2,000 sittings of 40 bodies taken in from lines, then checked as the database holds them. */
    private void season() {
        List<String> rooms = rooms(24);
        List<String> platforms = platforms(5, 20);
        List<String> sessions = sessions(40);
        List<SheetLine> lines = lines(rooms, platforms, sessions);
        SittingImport sheets = context.getBean(SittingImport.class);
        Reader reader = new Reader(Language.ENGLISH, GENEVA, Optional.of(secretary), "", "/", "");
        Timed<List<SheetFinding>> examined = best(1, () -> sheets.examine(SittingImport.SEASON, lines, reader));
        long faults = examined.result().stream()
                .filter(SheetFinding.Fault.class::isInstance)
                .count();
        long start = System.nanoTime();
        inTransaction(() ->
                sheets.write(new SheetWriting(SittingImport.SEASON, lines, Map.of(), "Secretary", reader, done -> {})));
        System.out.printf(
                "import: %d lines, %d faults, examined in %.0f ms, written in %.0f ms%n",
                lines.size(), faults, examined.millis(), (System.nanoTime() - start) / 1e6);
        Clashes clashes = context.getBean(Clashes.class);
        Timed<List<Clash>> full = best(5, () -> clashes.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        System.out.printf(
                "full check with its queries: %.0f ms, %d clashes%n",
                full.millis(), full.result().size());
        System.out.printf("one new sitting with its queries: median %.1f ms%n", median(clashes, sessions));
    }

    private double median(Clashes clashes, List<String> sessions) {
        Random random = new Random(9);
        long session = context.getBean(Sessions.class)
                .byCode(sessions.getFirst(), Language.ENGLISH)
                .orElseThrow()
                .id();
        double[] millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            LocalDateTime start = day(random).atTime(10, 0);
            Plan plan = new Plan(Kind.PLENARY, Mode.HYBRID, start, GENEVA, 120, 1L, 1L, null);
            long begin = System.nanoTime();
            clashes.of(Proposed.added(-1, session, plan, Particulars.in(List.of("en", "fr"))));
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    /** 50 people book the same eight rooms and two platforms at random for a minute. */
    private void stress() throws InterruptedException, SQLException {
        Rooms rooms = context.getBean(Rooms.class);
        List<Long> in = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            in.add(rooms.add("Stress " + i, 4, 1, List.of()));
        }
        List<Long> on = List.of(
                context.getBean(Platforms.class).add("stress-1", "Stress 1", 3),
                context.getBean(Platforms.class).add("stress-2", "Stress 2", 2));
        List<Long> sessions = new ArrayList<>();
        for (String code : sessions(10)) {
            sessions.add(context.getBean(Sessions.class)
                    .byCode(code, Language.ENGLISH)
                    .orElseThrow()
                    .id());
        }
        BookingDesk desk = context.getBean(BookingDesk.class);
        LongAdder booked = new LongAdder();
        LongAdder refused = new LongAdder();
        LongAdder broken = new LongAdder();
        long end = System.nanoTime() + STRESS.toNanos();
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(person);
                people.execute(() -> {
                    while (System.nanoTime() < end) {
                        try {
                            desk.add(
                                    secretary,
                                    sessions.get(random.nextInt(sessions.size())),
                                    new Plan(
                                            Kind.PLENARY,
                                            Mode.HYBRID,
                                            LocalDateTime.of(2021, 3, 1, 0, 0).plusMinutes(15L * random.nextInt(2880)),
                                            GENEVA,
                                            60,
                                            in.get(random.nextInt(in.size())),
                                            on.get(random.nextInt(on.size())),
                                            null),
                                    Particulars.in(List.of("en")));
                            booked.increment();
                        } catch (Refused sentence) {
                            refused.increment();
                        } catch (RuntimeException failure) {
                            broken.increment();
                            failure.printStackTrace();
                        }
                    }
                });
            }
        }
        System.out.printf(
                "stress: %d people, %d s: %d booked, %d refused by a sentence, %d failures; %d overlaps%n",
                PEOPLE, STRESS.toSeconds(), booked.sum(), refused.sum(), broken.sum(), overlaps());
    }

    private long overlaps() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT count(*) FROM sitting a JOIN sitting b ON a.id < b.id AND a.during && b.during
                            AND (a.room_id = b.room_id OR a.platform_id = b.platform_id AND a.licence = b.licence)""")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> rooms(int number) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            context.getBean(Rooms.class).add("Room " + i, 6, 1, List.of());
            names.add("Room " + i);
        }
        return names;
    }

    private List<String> platforms(int number, int licences) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            context.getBean(Platforms.class).add("p" + i, "Platform " + i, licences);
            codes.add("p" + i);
        }
        return codes;
    }

    private int made;

    private List<String> sessions(int number) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String mark = "B" + ++made;
            Map<Language, String> names = new HashMap<>();
            for (Language language : Language.values()) {
                names.put(language, mark + " " + language.tag());
            }
            long body = context.getBean(Bodies.class)
                    .establish(mark, "Geneva", "Europe/Zurich", names, List.of("en", "fr"));
            for (String country : List.of("FJ", "JP", "IN", "KE", "CH", "FR", "BR", "US", "MX", "NZ")) {
                context.getBean(Bodies.class)
                        .seat(body, country, "Region", LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));
            }
            context.getBean(Sessions.class)
                    .plan(
                            body,
                            "S-" + mark,
                            Mode.HYBRID,
                            "Europe/Zurich",
                            LocalDate.of(2020, 1, 6),
                            LocalDate.of(2020, 7, 3),
                            names);
            codes.add("S-" + mark);
        }
        return codes;
    }

    /** Every room has two sittings a day, each of a body drawn at random. */
    private static List<SheetLine> lines(List<String> rooms, List<String> platforms, List<String> sessions) {
        Random random = new Random(4);
        List<SheetLine> lines = new ArrayList<>();
        for (int number = 0; lines.size() < SITTINGS; number++) {
            String room = rooms.get(number % rooms.size());
            int slot = number / rooms.size();
            LocalDate day = LocalDate.of(2020, 1, 6).plusWeeks(slot / 10).plusDays(slot % 10 / 2);
            lines.add(new SheetLine(
                    number + 2,
                    Map.of(
                            "session",
                            sessions.get(random.nextInt(sessions.size())),
                            "date",
                            day.toString(),
                            "start",
                            slot % 2 == 0 ? "10:00" : "14:00",
                            "minutes",
                            "120",
                            "mode",
                            "Hybrid",
                            "room",
                            room,
                            "platform",
                            platforms.get(random.nextInt(platforms.size())),
                            "languages",
                            "en fr es",
                            "expected",
                            Integer.toString(20 + random.nextInt(300)))));
        }
        return lines;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2020, 1, 6).plusDays(random.nextInt(60));
    }

    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable deed) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            deed.run();
            return true;
        });
    }
}
