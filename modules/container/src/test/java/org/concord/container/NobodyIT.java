package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Audit;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.SignIn;
import org.concord.imports.api.Tables;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is not signed in is refused by the doors themselves, before anything else of the call is looked at: the pages and REST may err. */
@Inside
class NobodyIT {

    /** What the modules themselves need, whoever it is for. */
    private static final Set<Class<?>> FOR_MODULES = Set.of(Access.class, CurrentCaller.class, Audit.class, SignIn.class, Tables.class);
    /** What is there for strangers: to become somebody, to read what is public of meetings, courses and plans, and to see whether the server is well. */
    private static final Set<String> FOR_STRANGERS = Set.of("SigningKeys.published", "SigningKeys.issuer",
        "SigningKeys.issuerName", "Verification.verify", "Verification.revocations", "Tokens.issue", "Tokens.callerOf", "Meetings.search", "Meetings.next", "Meetings.calendar",
        "Meetings.find", "Agendas.items", "Agendas.find", "Attendances.quorum", "Delegations.delegates", "Decisions.search", "Decisions.find",
        "Decisions.reservations", "Documents.search", "Documents.find", "Documents.versions", "Documents.content", "Feeds.calendar", "Feeds.decisions",
        "Timeline.between", "Timeline.latest", "Countries.names", "Courses.search", "Courses.find", "CourseRuns.search",
        "CourseRuns.find", "Sessions.of", "Sessions.find", "Quotas.of", "Quotas.find", "Evaluations.asks", "Evaluations.answer",
        "Catalogue.courses", "Catalogue.course", "Catalogue.runs", "Catalogue.run", "Catalogue.programme", "Catalogue.latest",
        "Statistics.published", "Statistics.find", "Statistics.cells", "OpenPlans.search", "OpenPlans.write", "OpenPlans.writeOrganisation", "CaseKeys.damaged");

    @Inject
    private CurrentCaller caller;
    @Inject
    private Doors doors;

    @BeforeEach
    void beNobody() {
        caller.become(Caller.NOBODY);
    }

    @Test
    void everyOtherDoorAsksWhoIsThereBeforeItLooksAtAnything() {
        assertEquals(Set.of(), callsThat(call -> !refusesAStranger(call) && !FOR_STRANGERS.contains(Doors.name(call))));
    }

    @Test
    void noDoorLeavesAStrangerAsSomebodyElse() {
        assertEquals(Set.of(), callsThat(call -> {
            refusesAStranger(call);
            return caller.get() != Caller.NOBODY;
        }));
    }

    private Set<String> callsThat(Predicate<Method> err) {
        return doors.all().stream()
            .filter(door -> !FOR_MODULES.contains(door))
            .flatMap(door -> Stream.of(door.getMethods()))
            .filter(err)
            .map(Doors::name)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean refusesAStranger(Method call) {
        beNobody();
        Object[] anything = Arrays.stream(call.getParameterTypes()).map(Anything::of).toArray();
        try {
            call.invoke(doors.open(call.getDeclaringClass()), anything);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof RuleBroken refused && refused.rule() == AccessRule.SIGN_IN_REQUIRED;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
