package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.bodies.Body;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Answers a form of the finder. */
@Singleton
class Searches {

    private final HoursForm forms;
    private final BurdenScales scales;
    private final HeldSittings sittings;
    private final SittingBurdens burdens;
    private final Members members;

    Searches(HoursForm forms, BurdenScales scales, HeldSittings sittings, SittingBurdens burdens, Members members) {
        this.forms = forms;
        this.scales = scales;
        this.sittings = sittings;
        this.burdens = burdens;
        this.members = members;
    }

    /** Empty if something in the form is wrong, which is then said beside its field. */
    @Transactional
    public Optional<Search> answer(Form form, Reader reader) {
        SlotSearch what = forms.search(form, reader);
        HoursForm.Asked asked =
                forms.asked(form, reader, what.first(), what.host().zone());
        if (form.isFaulty()) {
            return Optional.empty();
        }
        BurdenScale scale = scales.current();
        Optional<HeldSitting> before = asked.body()
                .map(Body::number)
                .flatMap(body -> sittings.lastBefore(
                        body, what.first().atStartOfDay(what.host().zone()).toInstant()));
        Set<String> inRed = before.map(sitting -> inRed(sitting, scale, reader)).orElseGet(Set::of);
        List<Slot> slots = new SlotFinder(asked.members(), inRed, what, scale).ranked();
        return Optional.of(new Search(asked, what, scale, slots, before.isPresent()));
    }

    private Set<String> inRed(HeldSitting sitting, BurdenScale scale, Reader reader) {
        return burdens.sheet(scale, members.names(reader.language())).of(sitting).stream()
                .filter(hours -> hours.band() == Band.RED)
                .map(hours -> hours.member().country())
                .collect(Collectors.toSet());
    }
}
