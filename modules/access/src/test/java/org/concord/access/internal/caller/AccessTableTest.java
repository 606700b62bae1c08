package org.concord.access.internal.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.access.api.Grant;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private enum TestRight implements Right {
        REGISTER_DELEGATION;

        @Override
        public Map<Role, Reach> holders() {
            return Map.of(Role.SECRETARIAT, Reach.ALL, Role.FOCAL_POINT, Reach.OWN, Role.TRAINER, Reach.OWN, Role.ANALYST, Reach.WHOLE);
        }
    }

    @Test
    void secretariatReachesAll() {
        assertEquals(Optional.empty(), reaches(caller(new Grant(Role.SECRETARIAT, Scope.ALL))));
    }

    @Test
    void focalPointReachesTheOwnParticipants() {
        Caller caller = caller(new Grant(Role.FOCAL_POINT, Scope.participant("VN")), new Grant(Role.FOCAL_POINT, Scope.participant("LA")));

        assertEquals(Optional.of(Set.of("VN", "LA")), reaches(caller));
    }

    @Test
    void ownOfARoleGrantedForAllIsEverybody() {
        assertEquals(Optional.empty(), reaches(caller(new Grant(Role.TRAINER, Scope.ALL))));
        assertEquals(Optional.of(Set.of("VN")), reaches(caller(new Grant(Role.TRAINER, Scope.participant("VN")))));
    }

    @Test
    void theWholeIsReachedByWhoHoldsTheRoleForEverybodyOnly() {
        assertEquals(Optional.empty(), reaches(caller(new Grant(Role.ANALYST, Scope.ALL))));
        assertEquals(Optional.of(Set.of()), reaches(caller(new Grant(Role.ANALYST, Scope.participant("VN")))));
    }

    @Test
    void roleThatIsNotInTheTableReachesNobody() {
        assertEquals(Optional.of(Set.of()), reaches(caller(new Grant(Role.ADMINISTRATOR, Scope.ALL))));
        assertEquals(Optional.of(Set.of()), reaches(Caller.NOBODY));
    }

    @Test
    void moduleActingByItselfReachesAll() {
        assertTrue(AccessTable.reachesAll(Caller.system("membership"), TestRight.REGISTER_DELEGATION));
        assertFalse(AccessTable.reachesAll(Caller.NOBODY, TestRight.REGISTER_DELEGATION));
    }

    @Test
    void focalPointOfEverybodyCannotBeGranted() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> new Grant(Role.FOCAL_POINT, Scope.ALL));

        assertEquals(AccessRule.SCOPE_DOES_NOT_FIT_ROLE, refused.rule());
    }

    @Test
    void scopeIsReadAsItIsWritten() {
        for (Scope scope : Set.of(Scope.ALL, Scope.participant("VN"), Scope.agency("ID-BP2MI"))) {
            assertEquals(scope, Scope.parse(scope.toString()));
        }
        assertThrows(RuleBroken.class, () -> Scope.parse("PARTICIPANT"));
        assertThrows(RuleBroken.class, () -> Scope.parse("ALL:VN"));
        assertThrows(RuleBroken.class, () -> Scope.parse("COUNTRY:VN"));
    }

    private static Optional<Set<String>> reaches(Caller caller) {
        return AccessTable.reaches(caller, TestRight.REGISTER_DELEGATION);
    }

    private static Caller caller(Grant... grants) {
        return new Caller(UUID.randomUUID(), "linh", Set.of(grants), "vi");
    }
}
