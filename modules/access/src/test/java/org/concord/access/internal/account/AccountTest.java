package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Grant;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Scope.ALL);
    private static final Grant ANALYST = new Grant(Role.ANALYST, Scope.ALL);

    @Test
    void rolesThatNeedASecondFactorWaitForIt() {
        Account account = account(false, ADMINISTRATOR, ANALYST);

        assertTrue(account.waitsForSecondFactor());
        assertEquals(Set.of(ANALYST), account.caller().grants());

        account.setUpSecondFactor("MZXW6YTBOIMZXW6YTBOIMZXW6YTBOI22", 1);

        assertFalse(account.waitsForSecondFactor());
        assertEquals(Set.of(ADMINISTRATOR, ANALYST), account.caller().grants());
    }

    @Test
    void demonstrationAccountNeedsNone() {
        assertEquals(Set.of(ADMINISTRATOR), account(true, ADMINISTRATOR).caller().grants());
    }

    @Test
    void demonstrationAccountEntersOnlyADemonstrationServer() {
        assertTrue(account(true, ANALYST).mayEnter(true));
        assertFalse(account(true, ANALYST).mayEnter(false));
        assertTrue(account(false, ANALYST).mayEnter(false));
    }

    @Test
    void disablingEndsSessionsForGood() {
        Account account = account(false, ANALYST);
        int epoch = account.epoch();

        account.disable();
        account.enable();

        assertTrue(account.mayEnter(false));
        assertNotEquals(epoch, account.epoch());
    }

    @Test
    void anotherPasswordEndsSessions() {
        Account account = account(false, ANALYST);
        int epoch = account.epoch();

        account.changePassword("another hash");

        assertNotEquals(epoch, account.epoch());
    }

    @Test
    void secondFactorIsSetUpOnce() {
        Account account = account(false, ANALYST);
        account.setUpSecondFactor("MZXW6YTBOIMZXW6YTBOIMZXW6YTBOI22", 1);

        RuleBroken refused = assertThrows(RuleBroken.class, () -> account.setUpSecondFactor("other", 2));

        assertEquals(AccessRule.SECOND_FACTOR_PRESENT, refused.rule());
    }

    @Test
    void languageIsATag() {
        assertEquals("id", Profile.of("Ibu", "id", List.of()).language());
        assertEquals("en", Profile.of("Ibu", null, List.of()).language());
        RuleBroken refused = assertThrows(RuleBroken.class, () -> Profile.of("Ibu", "en_US_x',a:alert(1),b:'", List.of()));
        assertEquals(KernelRule.NOT_ONE_OF, refused.rule());
    }

    @Test
    void eachRoleHasOneDemonstrationAccountAndBudgetOfficersCheckOneAnother() {
        Map<Role, Long> shown = Stream.of(DemonstrationAccount.values())
            .collect(Collectors.groupingBy(one -> one.grant().role(), Collectors.counting()));

        assertEquals(EnumSet.allOf(Role.class), shown.keySet());
        shown.forEach((role, accounts) -> assertEquals(role == Role.BUDGET_OFFICER ? 2 : 1, accounts));
    }

    private static Account account(boolean demonstration, Grant... grants) {
        return new Account(UUID.randomUUID(), "linh", Profile.of("Linh Example", "vi", List.of(grants)), "hash", demonstration);
    }
}
