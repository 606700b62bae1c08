package org.concord.assistance.internal.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void whatIsWrittenDownIsRead() {
        KeepIdentity said = new KeepIdentity("Hoa", "Example", "Ví Dụ Hoa", null, LocalDate.of(2000, 1, 2), "B 12-34", null, null, null, "by her aunt");

        Identity read = Identity.of(Identity.of(said, TODAY).texts());

        assertEquals(new IdentityView("Hoa", "Example", "Ví Dụ Hoa", null, LocalDate.of(2000, 1, 2), "B 12-34", null, null, null,
            "by her aunt"), read.view());
    }

    @Test
    void nobodyIsBornInTheFuture() {
        Refused.by(CaseRule.BORN_IN_THE_FUTURE, () -> Identity.of(born(TODAY.plusDays(1)), TODAY));
    }

    @Test
    void nobodyIsOlderThanAnybodyEverWas() {
        Refused.by(CaseRule.BORN_TOO_LONG_AGO, () -> Identity.of(born(TODAY.minusYears(120).minusDays(1)), TODAY));
    }

    @Test
    void whoIsEighteenTodayIsNoChild() {
        Identity eighteenToday = Identity.of(born(TODAY.minusYears(18)), TODAY);
        Identity tomorrow = Identity.of(born(TODAY.minusYears(18).plusDays(1)), TODAY);

        eighteenToday.mustFit(AgeGroup.ADULT, TODAY);
        tomorrow.mustFit(AgeGroup.CHILD, TODAY);
        Refused.by(CaseRule.AGE_GROUP_CONTRADICTS_BIRTH, () -> eighteenToday.mustFit(AgeGroup.CHILD, TODAY));
        Refused.by(CaseRule.AGE_GROUP_CONTRADICTS_BIRTH, () -> tomorrow.mustFit(AgeGroup.ADULT, TODAY));
    }

    @Test
    void anUnknownAgeContradictsNothing() {
        Identity.of(born(TODAY.minusYears(30)), TODAY).mustFit(AgeGroup.AGE_UNKNOWN, TODAY);

        assertFalse(Identity.of(born(null), TODAY).texts().containsKey(Known.BORN_ON));
    }

    private static KeepIdentity born(LocalDate day) {
        return new KeepIdentity("Hoa", "Example", null, null, day, null, null, null, null, null);
    }
}
