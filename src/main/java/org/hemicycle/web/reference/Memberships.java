package org.hemicycle.web.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Keeps the membership of country groups, as an administrator learns of decisions. */
@Singleton
class Memberships {

    private final CountryGroups groups;
    private final Countries countries;
    private final Audit audit;
    private final Clock clock;

    Memberships(CountryGroups groups, Countries countries, Audit audit, Clock clock) {
        this.groups = groups;
        this.countries = countries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A country belongs to a group from a day on.
     *
     * @throws NotFound if there is no such group or country
     * @throws Refused if it belongs to the group on that day or later
     */
    @Transactional
    void join(Reader who, String group, String country, LocalDate from, String source) {
        String name = countries
                .find(country, who.language())
                .orElseThrow(() -> new NotFound(who.t("reference.no-country", country)))
                .name();
        Optional<GroupMembership> known = latest(who, group, country);
        known.filter(latest -> latest.leftOn() == null || latest.leftOn().isAfter(from))
                .ifPresent(latest -> {
                    throw new Refused(who.t("reference.member-already", name, group, span(who, latest)));
                });
        groups.join(group, country, from, source);
        GroupMembership joined = latest(who, group, country).orElseThrow();
        groups.sign(joined.id(), who.person().name(), clock.instant());
        audit.note(who.person(), "added to group", country + " in " + group + " from " + from + ": " + source);
    }

    /**
     * A membership ends, or has no end any more.
     *
     * @param seen as the administrator saw it
     * @param on the first day without membership; none if the country stays
     * @throws Refused if it ends before it began, or somebody changed it in the meantime
     */
    @Transactional
    void end(Reader who, GroupMembership seen, @Nullable LocalDate on, String source) {
        change(who, seen, seen.first(), on, seen.source() + (on == null ? "; stays: " : "; left: ") + source);
        audit.note(
                who.person(),
                on == null ? "kept in group" : "ended in group",
                seen.country() + " in " + seen.group() + (on == null ? "" : " on " + on) + ": " + source);
    }

    /**
     * An entry was wrong.
     *
     * @throws Refused if it would end before it began, run into another membership of the country, or somebody changed
     *     it in the meantime
     */
    @Transactional
    void correct(
            Reader who, GroupMembership seen, @Nullable LocalDate first, @Nullable LocalDate leftOn, String source) {
        change(who, seen, first, leftOn, source);
        audit.note(
                who.person(),
                "corrected in group",
                seen.country() + " in " + seen.group() + ": " + days(seen.first(), seen.leftOn()) + " is "
                        + days(first, leftOn) + ": " + source);
    }

    /**
     * An entry never was true.
     *
     * @throws Refused if somebody changed it in the meantime
     */
    @Transactional
    void remove(Reader who, GroupMembership seen) {
        if (groups.remove(seen.id(), seen.version()) == 0) {
            throw changed(who, seen);
        }
        audit.note(
                who.person(),
                "removed from group",
                seen.country() + " in " + seen.group() + ", " + days(seen.first(), seen.leftOn()) + ": "
                        + seen.source());
    }

    private void change(
            Reader who, GroupMembership seen, @Nullable LocalDate first, @Nullable LocalDate leftOn, String source) {
        if (first != null && leftOn != null && !leftOn.isAfter(first)) {
            throw new Refused(who.t("reference.ends-before", who.date(first)));
        }
        groups.history(seen.group(), who.language()).stream()
                .filter(other -> other.country().equals(seen.country()) && other.id() != seen.id())
                .filter(other -> overlap(other, first, leftOn))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(who.t("reference.member-already", seen.name(), seen.group(), span(who, other)));
                });
        if (groups.correct(
                        seen.id(),
                        seen.version(),
                        first,
                        leftOn,
                        source,
                        who.person().name(),
                        clock.instant())
                == 0) {
            throw changed(who, seen);
        }
    }

    private static boolean overlap(GroupMembership other, @Nullable LocalDate first, @Nullable LocalDate leftOn) {
        return (other.leftOn() == null || first == null || other.leftOn().isAfter(first))
                && (leftOn == null || other.first() == null || leftOn.isAfter(other.first()));
    }

    private Refused changed(Reader who, GroupMembership seen) {
        return groups.membership(seen.id(), who.language())
                .map(now -> new Refused(who.t(
                        "reference.changed-meanwhile",
                        now.changedBy() == null ? "–" : now.changedBy(),
                        now.changedAt() == null ? "–" : who.moment(now.changedAt()),
                        now.name(),
                        now.group(),
                        span(who, now))))
                .orElseGet(() -> new Refused(who.t("reference.gone-meanwhile", seen.name(), seen.group())));
    }

    private Optional<GroupMembership> latest(Reader who, String group, String country) {
        if (groups.find(group, who.language()).isEmpty()) {
            throw new NotFound(who.t("reference.no-group", group));
        }
        return groups.latest(group, country, who.language());
    }

    /** "4 December 2020 – without end" in the reader's language. */
    static String span(Reader reader, GroupMembership membership) {
        return (membership.first() == null ? reader.t("reference.always") : reader.date(membership.first())) + " – "
                + (membership.leftOn() == null
                        ? reader.t("reference.no-end")
                        : reader.date(membership.leftOn().minusDays(1)));
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate leftOn) {
        return "[" + (first == null ? "" : first) + "," + (leftOn == null ? "" : leftOn) + ")";
    }
}
