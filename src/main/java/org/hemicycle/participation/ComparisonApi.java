package org.hemicycle.participation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Comparisons for programs, with the labels that belong to the figures. */
@Controller("/api/v1/comparisons")
@Secured({Role.Named.ANALYST, Role.Named.SECRETARY, Role.Named.ADMINISTRATOR})
final class ComparisonApi {

    private final Comparisons comparisons;

    ComparisonApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** @param cohort the day of the fixed cohort, if another than the one kept */
    @Get("/{id}")
    Answer show(Reader reader, long id, @QueryValue Optional<String> cohort) {
        return Answer.of(comparisons.show(id, cohort.map(ComparisonApi::day), reader.language()), reader);
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException malformed) {
            throw new Refused("cohort is a day such as 2019-12-31.");
        }
    }

    @Serdeable
    record Answer(
            long id,
            String title,
            CountName count,
            String countLabel,
            SideAnswer baseline,
            Optional<SideAnswer> alternativeBaseline,
            SideAnswer compared,
            LocalDate fixedCohortOn,
            ChangeAnswer total,
            List<GroupAnswer> groups,
            List<CountryAnswer> countries) {

        static Answer of(Comparison it, Reader reader) {
            Sides sides = it.sides();
            return new Answer(
                    it.row().number(),
                    it.row().title(),
                    it.row().countName(),
                    reader.t(it.row().countName().key()),
                    SideAnswer.of(it.baselineMeetings(), it.baselinePresences(), sides.baselineOn(), sides.baseline()),
                    sides.alternative()
                            .map(other -> SideAnswer.of(
                                    it.baselineMeetings(), it.alternativePresences(), sides.baselineOn(), other)),
                    SideAnswer.of(it.comparedMeetings(), it.comparedPresences(), sides.comparedOn(), sides.compared()),
                    sides.fixedOn(),
                    ChangeAnswer.of(sides.total(), it.totalFlips()),
                    it.groups().stream().map(GroupAnswer::of).toList(),
                    sides.byCountry().stream().map(CountryAnswer::of).toList());
        }
    }

    /** @param asOf the day as of which group members are asked for */
    @Serdeable
    record SideAnswer(
            List<MeetingAnswer> meetings,
            Collection<Presence> presences,
            LocalDate asOf,
            int number,
            int countries,
            int unknownCountry) {

        static SideAnswer of(List<Meeting> meetings, Collection<Presence> presences, LocalDate asOf, Tally tally) {
            return new SideAnswer(
                    meetings.stream().map(MeetingAnswer::of).toList(),
                    presences,
                    asOf,
                    tally.number(),
                    tally.countries().size(),
                    tally.number(Tally.UNKNOWN));
        }
    }

    @Serdeable
    record MeetingAnswer(String name, String held, String place) {

        static MeetingAnswer of(Meeting meeting) {
            return new MeetingAnswer(meeting.name(), meeting.held().text(), meeting.place());
        }
    }

    @Serdeable
    record GroupAnswer(
            String code, String name, CountryGroup.Kind kind, CohortAnswer asOfEachYear, CohortAnswer fixedCohort) {

        static GroupAnswer of(GroupComparison group) {
            return new GroupAnswer(
                    group.group().code(),
                    group.group().name(),
                    group.group().kind(),
                    CohortAnswer.of(group.asOfEachYear()),
                    CohortAnswer.of(group.fixed()));
        }
    }

    @Serdeable
    record CohortAnswer(
            Standing baseline, Optional<Standing> alternativeBaseline, Standing compared, ChangeAnswer change) {

        static CohortAnswer of(Cohort cohort) {
            return new CohortAnswer(
                    cohort.baseline(),
                    cohort.alternative(),
                    cohort.compared(),
                    ChangeAnswer.of(cohort.change(), cohort.flips()));
        }
    }

    /**
     * @param percent absent from a baseline of nothing
     * @param tinyBaseline whether the percentage rests on fewer than ten
     * @param flipsWithAlternative whether the other baseline tells another story
     */
    @Serdeable
    record ChangeAnswer(int absolute, Optional<Double> percent, boolean tinyBaseline, boolean flipsWithAlternative) {

        static ChangeAnswer of(Change change, boolean flips) {
            return new ChangeAnswer(
                    change.absolute(), change.percent().stream().boxed().findFirst(), change.isFromTiny(), flips);
        }
    }

    @Serdeable
    record CountryAnswer(
            String code, int baseline, Optional<Integer> alternativeBaseline, int compared, CountryChange.Kind kind) {

        static CountryAnswer of(CountryChange change) {
            return new CountryAnswer(
                    change.code(), change.baseline(), change.alternative(), change.compared(), change.kind());
        }
    }
}
