package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The time management plan of a session: what is taken up when at each of its sittings, one after the other.
 *
 * @param untaken items that no sitting to be held takes up
 */
public record TimePlan(List<Part> parts, List<AgendaItem> untaken) {

    /** What is planned for one sitting. */
    public record Part(Sitting sitting, List<Line> lines) {

        /** Minutes planned in all. */
        public int planned() {
            return lines.stream().mapToInt(line -> line.slot().minutes()).sum();
        }

        /** Minutes by which the plan is longer than the sitting, 0 if it is not. */
        public int overrun() {
            return Math.max(0, planned() - sitting.minutes());
        }

        /** Minutes that are left, 0 if none. */
        public int left() {
            return Math.max(0, sitting.minutes() - planned());
        }
    }

    /** An item at a sitting. @param total minutes planned up to its end */
    public record Line(AgendaSlot slot, AgendaItem item, Instant startsAt, Instant endsAt, int total) {

        public boolean endsAfter(Sitting sitting) {
            return total > sitting.minutes();
        }
    }

    static TimePlan of(List<Sitting> held, List<AgendaItem> items, List<AgendaSlot> slots) {
        Map<Long, AgendaItem> byId = items.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        Map<Long, List<AgendaSlot>> bySitting = slots.stream().collect(Collectors.groupingBy(AgendaSlot::sittingId));
        List<Part> parts = held.stream()
                .map(sitting -> part(sitting, bySitting.getOrDefault(sitting.id(), List.of()), byId))
                .toList();
        Set<Long> taken = new HashSet<>();
        parts.forEach(part -> part.lines().forEach(line -> taken.add(line.item().id())));
        return new TimePlan(
                parts, items.stream().filter(item -> !taken.contains(item.id())).toList());
    }

    private static Part part(Sitting sitting, List<AgendaSlot> slots, Map<Long, AgendaItem> items) {
        List<Line> lines = new ArrayList<>();
        int total = 0;
        for (AgendaSlot slot : slots) {
            AgendaItem item = items.get(slot.itemId());
            if (item != null) {
                Instant start = sitting.startsAt().plus(Duration.ofMinutes(total));
                total += slot.minutes();
                lines.add(new Line(slot, item, start, start.plus(Duration.ofMinutes(slot.minutes())), total));
            }
        }
        return new Part(sitting, lines);
    }
}
