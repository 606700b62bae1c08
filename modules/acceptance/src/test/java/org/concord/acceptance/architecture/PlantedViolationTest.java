package org.concord.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule refuses exactly the classes planted against it, so that a rule which cannot fail is found out. */
class PlantedViolationTest {

    private static final String ROOT = PlantedViolationTest.class.getPackageName() + ".planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void theRuleRefusesWhatIsPlantedAgainstIt(HouseRule rule) {
        assertEquals(plantedAgainst(rule), refusedBy(rule));
    }

    private static Set<String> plantedAgainst(HouseRule rule) {
        return switch (rule) {
            case ONLY_THE_API_OF_A_MODULE_IS_SEEN_OUTSIDE_IT -> Set.of("PeekingDesk");
            case MODULES_DEPEND_ALONG_THE_ARROWS -> Set.of("PatronisingDesk", "NeighbouringDesk");
            case THE_API_IS_PURE -> Set.of("ImpureMembers", "ExposedMember");
            case THE_KERNEL_IS_PURE -> Set.of("ImpureValue");
            case ENTITIES_LIVE_INSIDE -> Set.of("ExposedMember");
            case ENTITIES_HAVE_NO_SETTERS -> Set.of("SettableMember");
            case ENTITIES_HIDE_THEIR_FIELDS -> Set.of("OpenMember");
            case TABLES_STAND_IN_THE_SCHEMA_OF_THEIR_MODULE -> Set.of("StrayMember");
            case FACES_AND_REST_ONLY_IN_WEB -> Set.of("MembersPath");
            case ONLY_FEW_TALK_TO_THE_DATABASE -> Set.of("QueryingDesk");
            case EVERY_SEARCH_ANSWERS_A_PAGE -> Set.of("EndlessMembers");
            case TIMERS_GO_ON_AFTER_A_FAILURE -> Set.of("FaintingTimer", "WatchedTimer");
            case NAMES_SAY_SOMETHING -> Set.of("MemberHelper");
        };
    }

    private static Set<String> refusedBy(HouseRule rule) {
        Set<String> refused = new TreeSet<>();
        rule.in(new House(ROOT)).evaluate(PLANTED)
            .handleViolations((Collection<Object> found, String message) -> found.forEach(each -> refused.add(nameOf(each))));
        return refused;
    }

    private static String nameOf(Object found) {
        if (found instanceof Dependency dependency) {
            return dependency.getOriginClass().getSimpleName();
        }
        return found instanceof JavaMember member ? member.getOwner().getSimpleName() : ((JavaClass) found).getSimpleName();
    }
}
