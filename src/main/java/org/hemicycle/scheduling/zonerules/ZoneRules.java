package org.hemicycle.scheduling.zonerules;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingMoved;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.scheduling.zonerules.SittingFacts.Fact;
import org.jspecify.annotations.Nullable;

/** Keeps the instants of sittings to come in step with their plans. */
@Singleton
class ZoneRules {

    private final SittingFacts facts;
    private final Sittings sittings;
    private final ZoneRulesRuns runs;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher<Object> news;
    private final Clock clock;

    ZoneRules(
            SittingFacts facts,
            Sittings sittings,
            ZoneRulesRuns runs,
            People people,
            Audit audit,
            ApplicationEventPublisher<Object> news,
            Clock clock) {
        this.facts = facts;
        this.sittings = sittings;
        this.runs = runs;
        this.people = people;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /** The version of the IANA time zone database that this Java has. */
    static String tzdata() {
        return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
    }

    /** At a start with rules other than the last ones. */
    @Transactional
    public void lookIfChanged() {
        runs.lock();
        if (runs.latest().filter(run -> run.tzdata().equals(tzdata())).isEmpty()) {
            look(null);
        }
    }

    /** Because somebody asks; the number of sittings that did not follow from their plans is returned. */
    @Transactional
    public int lookFor(SignedIn who) {
        runs.lock();
        return look(who);
    }

    private int look(@Nullable SignedIn who) {
        Instant now = clock.instant();
        List<Fact> toCome = facts.toCome(now);
        List<Fact> wrong = toCome.stream().filter(fact -> !fact.isRight()).toList();
        long run = runs.insert(
                tzdata(),
                runs.latest().map(ZoneRulesRun::tzdata).orElse(null),
                now,
                who == null ? null : who.name(),
                toCome.size());
        List<Fact> left = moveAll(wrong, run, who);
        left.forEach(fact -> keep(run, fact, facts.inTheWayOf(fact).orElse(null)));
        return wrong.size();
    }

    /** One sitting may wait for another to leave its place, so those that were refused are tried again. */
    private List<Fact> moveAll(List<Fact> wrong, long run, @Nullable SignedIn who) {
        List<Fact> left = wrong;
        boolean progress = true;
        while (progress && !left.isEmpty()) {
            List<Fact> refused = new ArrayList<>();
            for (Fact fact : left) {
                if (!move(fact, run, who)) {
                    refused.add(fact);
                }
            }
            progress = refused.size() < left.size();
            left = refused;
        }
        return left;
    }

    private boolean move(Fact fact, long run, @Nullable SignedIn who) {
        Sitting before = sittings.find(fact.id()).orElseThrow();
        if (!facts.move(fact)) {
            return false;
        }
        runs.insertFinding(run, fact.id(), fact.startsAt(), fact.shouldStartAt(), true, null);
        note(
                who,
                "moved sitting by new zone rules",
                fact.name() + " from " + fact.startsAt() + " to " + fact.shouldStartAt());
        if (fact.published()) {
            Sitting after = sittings.find(fact.id()).orElseThrow();
            responsible(fact, who).ifPresent(by -> news.publishEvent(new SittingMoved(before, after, by)));
        }
        return true;
    }

    private void keep(long run, Fact fact, @Nullable Long clash) {
        runs.insertFinding(run, fact.id(), fact.startsAt(), fact.shouldStartAt(), false, clash);
    }

    private Optional<SignedIn> responsible(Fact fact, @Nullable SignedIn who) {
        return who == null ? runs.responsible(fact.code()).flatMap(people::byEmail) : Optional.of(who);
    }

    private void note(@Nullable SignedIn who, String action, String subject) {
        if (who == null) {
            audit.noteOfHouse(action, subject);
        } else {
            audit.note(who, action, subject);
        }
    }
}
