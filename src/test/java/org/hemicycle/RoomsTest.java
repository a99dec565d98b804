package org.hemicycle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Error;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The table of rooms: a package knows only those with a smaller number. */
class RoomsTest {

    static final Map<String, Integer> ROOMS = Map.ofEntries(
            Map.entry("reference", 1),
            Map.entry("mail", 1),
            Map.entry("accounts", 2),
            Map.entry("web", 3),
            Map.entry("bodies", 4),
            Map.entry("scheduling", 5),
            Map.entry("delegations", 6),
            Map.entry("platforms", 6),
            Map.entry("interpretation", 7),
            Map.entry("rostering", 8),
            Map.entry("invitations", 8),
            Map.entry("surveys", 8),
            Map.entry("participation", 9),
            Map.entry("operations", 10));

    static final Iterable<String> NAMES = ROOMS.keySet();

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hemicycle");

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_room_knows_only_rooms_with_a_smaller_number(String room) {
        String[] forbidden = ROOMS.entrySet().stream()
                .filter(other -> !other.getKey().equals(room) && other.getValue() >= ROOMS.get(room))
                .map(other -> "org.hemicycle." + other.getKey() + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage("org.hemicycle." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("org.hemicycle.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void every_class_lives_in_a_room() {
        assertThat(HOUSE.that(DescribedPredicate.not(inARoom()))).isEmpty();
    }

    @Test
    void solver_and_check_of_rosters_share_the_problem_and_nothing_else() {
        noClasses()
                .that(resideInAPackage("org.hemicycle.rostering.solver"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hemicycle.rostering", "org.hemicycle.rostering.check"))
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage("org.hemicycle.rostering.check"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hemicycle.rostering", "org.hemicycle.rostering.solver"))
                .check(HOUSE);
        noClasses()
                .that(resideInAnyPackage(
                        "org.hemicycle.rostering.problem",
                        "org.hemicycle.rostering.check",
                        "org.hemicycle.rostering.solver"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "io.micronaut..", "jakarta.."))
                .check(HOUSE);
    }

    @Test
    void only_the_handlers_of_all_failures_answer_by_status() {
        methods()
                .that()
                .areAnnotatedWith(Error.class)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("FailureHandlers")
                .should(new ArchCondition<>("answer an exception: a form is read again for a status, and never ends") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean byStatus =
                                method.getAnnotationOfType(Error.class).status() != HttpStatus.INTERNAL_SERVER_ERROR;
                        events.add(new SimpleConditionEvent(method, !byStatus, method.getFullName()));
                    }
                })
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> inARoom() {
        return resideInAnyPackage(ROOMS.keySet().stream()
                .map(room -> "org.hemicycle." + room + "..")
                .toArray(String[]::new));
    }
}
