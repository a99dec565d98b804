package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.Test;

/** Many book the same few places at random, and none of them sees more than a sitting or a sentence. */
@MicronautTest(transactional = false)
class ManyAtOnceTest {

    private static final int PEOPLE = 16;
    private static final int WISHES = 6;
    private static final LocalDate DAY = LocalDate.of(2020, 6, 9);

    @Inject
    private ApplicationContext context;

    @Inject
    private BookingDesk desk;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Inject
    private JdbcOperations jdbc;

    @Test
    void no_place_is_held_twice_and_nobody_sees_a_deadlock() throws Exception {
        List<Booking> sessions =
                Stream.generate(() -> Booking.ofDraft(context, 2)).limit(4).toList();

        List<String> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<List<String>>> all = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> people.submit(() -> wishes(new Random(person), sessions)))
                    .toList();
            for (Future<List<String>> one : all) {
                answers.addAll(one.get());
            }
        }

        assertThat(answers)
                .hasSize(PEOPLE * WISHES)
                .contains("booked", "refused")
                .doesNotContain("broken");
        assertThat(overlaps(sessions)).isZero();
    }

    private List<String> wishes(Random random, List<Booking> sessions) {
        return Stream.generate(() -> wish(random, sessions)).limit(WISHES).toList();
    }

    /** Any session, room, platform and person on duty, in any quarter of an hour of a day. */
    private String wish(Random random, List<Booking> sessions) {
        Booking of = sessions.get(random.nextInt(sessions.size()));
        Booking in = sessions.get(random.nextInt(sessions.size()));
        LocalDateTime start = DAY.atStartOfDay().plusMinutes(15L * random.nextInt(80));
        Plan plan = new Plan(
                Kind.PLENARY, Mode.HYBRID, start, ZoneId.of("Europe/Zurich"), 120, in.room(), of.platform(), null);
        OnDuty shift = new OnDuty(
                sessions.get(random.nextInt(2)).session().secretary().accountId(),
                "",
                Duty.MODERATOR,
                plan.startsAt(),
                plan.endsAt());
        try {
            desk.add(
                    of.session().secretary(),
                    of.id(),
                    plan,
                    new Particulars(
                            List.of("en"), null, null, null, false, Unit.HEADQUARTERS, List.of(shift), Map.of()));
            return "booked";
        } catch (Refused sentence) {
            return "refused";
        } catch (RuntimeException failure) {
            return "broken";
        }
    }

    private long overlaps(List<Booking> sessions) {
        String ids = String.join(
                ",", sessions.stream().map(one -> Long.toString(one.id())).toList());
        return transactions.executeRead(status -> jdbc.prepareStatement(
                "SELECT count(*) FROM sitting a JOIN sitting b ON a.id < b.id AND a.during && b.during AND (a.room_id = b.room_id"
                        + " OR a.platform_id = b.platform_id AND a.licence = b.licence) WHERE a.session_id IN (" + ids
                        + ")",
                statement -> {
                    ResultSet rows = statement.executeQuery();
                    rows.next();
                    return rows.getLong(1);
                }));
    }
}
