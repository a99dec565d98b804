package org.hemicycle.rostering.solver;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.jspecify.annotations.Nullable;

/**
 * The problem by numbers: sittings, booths and people as indices, and every seat that somebody could take if it stood
 * alone. A roster is then a set of these seats.
 */
final class Plan {
    private final RosterProblem problem;
    private final Map<String, Integer> languages = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<PlannedSitting> sittings = new ArrayList<>();
    private final List<PlannedBooth> booths = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<PlannedSeat> seats = new ArrayList<>();
    private final List<List<PlannedSeat>> seatsOfBooth = new ArrayList<>();
    private final List<List<PlannedSeat>> seatsOfPerson = new ArrayList<>();
    private final Map<Long, List<PlannedSeat>> seatsOfPersonIn = new HashMap<>();
    private final Map<Seat, Integer> seatBySource = new HashMap<>();
    private final List<Pool> pools;
    private final Places places;
    private final Travels travels;
    private final Wishes wishes;
    private final BitSet required = new BitSet();
    private final BitSet published = new BitSet();
    private int publishedAndLost;
    private boolean contradicted;

    Plan(RosterProblem problem) {
        this.problem = problem;
        addSittings();
        addPeople();
        this.pools = Pool.of(people);
        this.places = new Places(this);
        this.travels = new Travels(this);
        this.wishes = new Wishes(this);
        addSeats();
        require(problem.pins());
        publish();
    }

    RosterProblem problem() {
        return problem;
    }

    RosterProblem.Limits limits() {
        return problem.limits();
    }

    List<PlannedSitting> sittings() {
        return sittings;
    }

    List<PlannedBooth> booths() {
        return booths;
    }

    List<Person> people() {
        return people;
    }

    List<PlannedSeat> seats() {
        return seats;
    }

    List<Pool> pools() {
        return pools;
    }

    /** How many languages the problem knows. */
    int languages() {
        return languages.size();
    }

    /** The language as the problem first spells it. */
    String tag(int language) {
        return tags.get(language);
    }

    Places places() {
        return places;
    }

    Travels travels() {
        return travels;
    }

    Wishes wishes() {
        return wishes;
    }

    PlannedSeat seat(int index) {
        return seats.get(index);
    }

    PlannedBooth booth(PlannedSeat seat) {
        return booths.get(seat.booth());
    }

    PlannedSitting sitting(PlannedSeat seat) {
        return sittings.get(booths.get(seat.booth()).sitting());
    }

    long minutes(PlannedSeat seat) {
        return sitting(seat).minutes();
    }

    /** Minutes of work at night, in this person's zone. */
    long undesirableMinutes(PlannedSeat seat) {
        return person(seat).calendar().undesirable(booths.get(seat.booth()).sitting());
    }

    Person person(PlannedSeat seat) {
        return people.get(seat.person());
    }

    List<PlannedSeat> seatsOf(PlannedBooth booth) {
        return seatsOfBooth.get(booth.index());
    }

    List<PlannedSeat> seatsOf(Person person) {
        return seatsOfPerson.get(person.index());
    }

    /** The seats of one sitting that this person could take, of which there are several where they have several languages. */
    List<PlannedSeat> seatsOf(Person person, int sitting) {
        return seatsOfPersonIn.getOrDefault((long) person.index() * sittings.size() + sitting, List.of());
    }

    /** Whether one of the two must not share a booth with the other. */
    boolean excludes(PlannedSeat one, PlannedSeat other) {
        return person(one).excludes(person(other)) || person(other).excludes(person(one));
    }

    /** The booth of this language in the sitting, if it has one. */
    @Nullable
    PlannedBooth booth(PlannedSitting sitting, int language) {
        for (PlannedBooth booth : sitting.booths()) {
            if (booth.language() == language) {
                return booth;
            }
        }
        return null;
    }

    /** Seats that pins and frozen sittings demand. */
    BitSet required() {
        return required;
    }

    /** Seats taken in what was published before. */
    BitSet published() {
        return published;
    }

    /** Published assignments that nobody can keep, whatever the roster. */
    int publishedAndLost() {
        return publishedAndLost;
    }

    /** Whether a pin or a frozen assignment breaks a rule by itself. */
    boolean contradicted() {
        return contradicted;
    }

    @Nullable
    PlannedSeat find(Seat source) {
        Integer index = seatBySource.get(source);
        return index == null ? null : seats.get(index);
    }

    /** The seat of this person in this booth, if they could take it. */
    @Nullable
    PlannedSeat find(int person, PlannedBooth booth) {
        for (PlannedSeat seat : seatsOf(people.get(person), booth.sitting())) {
            if (seat.booth() == booth.index()) {
                return seat;
            }
        }
        return null;
    }

    private void addSittings() {
        for (RosterProblem.Sitting source : problem.sittings()) {
            PlannedSitting sitting = PlannedSitting.of(sittings.size(), source, problem.frozen(source), this::language);
            for (RosterProblem.Booth booth : source.booths()) {
                PlannedBooth planned = PlannedBooth.of(
                        booths.size(), sitting.index(), language(booth.language()), booth, limits().relayGivers());
                booths.add(planned);
                sitting.booths().add(planned);
                seatsOfBooth.add(new ArrayList<>());
            }
            sittings.add(sitting);
        }
    }

    private void addPeople() {
        Map<ZoneId, Calendar> calendars = new HashMap<>();
        Map<Integer, Integer> pools = new HashMap<>();
        Map<String, BitSet> fixed = fixed();
        for (RosterProblem.Interpreter source : problem.interpreters()) {
            Calendar calendar =
                    calendars.computeIfAbsent(source.zone(), zone -> new Calendar(zone, sittings, limits()));
            int pool = pools.computeIfAbsent(language(source.a().getFirst()), first -> pools.size());
            Capacity capacity = new Capacity(
                    calendar,
                    source.zone(),
                    limits(),
                    sittings,
                    problem.house().elsewhere(source),
                    fixed.getOrDefault(source.id(), new BitSet()));
            boolean givesRelay = !problem.house().withoutRelay().contains(source.id());
            people.add(Person.of(people.size(), source, calendar, capacity, pool, givesRelay, this::language));
            seatsOfPerson.add(new ArrayList<>());
        }
    }

    /** By person, the sittings that are to stay as they are in which they work. */
    private Map<String, BitSet> fixed() {
        Map<String, BitSet> fixed = new HashMap<>();
        for (Seat seat : problem.previous()) {
            sittings.stream()
                    .filter(sitting -> sitting.frozen() && sitting.source().id().equals(seat.sitting()))
                    .forEach(sitting -> fixed.computeIfAbsent(seat.interpreter(), id -> new BitSet())
                            .set(sitting.index()));
        }
        return fixed;
    }

    private int language(String tag) {
        return languages.computeIfAbsent(LanguageTags.folded(tag), folded -> {
            tags.add(tag);
            return languages.size();
        });
    }

    private void addSeats() {
        Set<Seat> before = new HashSet<>(problem.previous());
        for (PlannedBooth booth : booths) {
            PlannedSitting sitting = sittings.get(booth.sitting());
            for (Person person : people) {
                Seat source = source(booth, person);
                boolean open = sitting.frozen()
                        ? before.contains(source)
                        : person.available(sitting)
                                && person.capacity().leavesTimeFor(sitting.index())
                                && travels.somewhere(person, sitting);
                if (open && qualified(person, booth) && places.has(person, sitting)) {
                    add(booth, person, source);
                }
            }
        }
    }

    private void add(PlannedBooth booth, Person person, Seat source) {
        boolean retour = !person.mother().get(booth.language());
        PlannedSeat seat = new PlannedSeat(seats.size(), booth.index(), person.index(), retour);
        seats.add(seat);
        seatBySource.put(source, seat.index());
        seatsOfBooth.get(booth.index()).add(seat);
        seatsOfPerson.get(person.index()).add(seat);
        seatsOfPersonIn
                .computeIfAbsent((long) person.index() * sittings.size() + booth.sitting(), key -> new ArrayList<>())
                .add(seat);
    }

    boolean qualified(Person person, PlannedBooth booth) {
        return person.mother().get(booth.language())
                || limits().retour() && person.speaks().get(booth.language());
    }

    private Seat source(PlannedBooth booth, Person person) {
        RosterProblem.Sitting sitting = sittings.get(booth.sitting()).source();
        return new Seat(sitting.id(), booth.source().language(), person.source().id());
    }

    private void publish() {
        for (Seat source : problem.previous()) {
            PlannedSeat seat = find(source);
            if (seat == null) {
                publishedAndLost++;
            } else {
                published.set(seat.index());
            }
        }
        require(problem.previous().stream().filter(this::frozen).toList());
    }

    private boolean frozen(Seat source) {
        return sittings.stream()
                .anyMatch(sitting -> sitting.frozen() && sitting.source().id().equals(source.sitting()));
    }

    private void require(List<Seat> sources) {
        for (Seat source : sources) {
            PlannedSeat seat = find(source);
            if (seat == null) {
                contradicted = true;
            } else {
                required.set(seat.index());
            }
        }
    }
}
