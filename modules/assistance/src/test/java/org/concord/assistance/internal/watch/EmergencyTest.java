package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.EmergencyVerdict.JUSTIFIED;

import java.time.Instant;
import java.time.LocalDate;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.EmergencyGround;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.assistance.internal.cases.InventedCase;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final VictimCase opened = InventedCase.of(InventedCase.agency("EXAMPLE-SHELTER", "TH"), LocalDate.of(2026, 5, 1));

    @Test
    void itHasAGroundAndLastsSomeHours() {
        Refused.by(KernelRule.REQUIRED, () -> broken(null, 1));
        Refused.by(CaseRule.EMERGENCY_LASTS_HOURS, () -> broken(EmergencyGround.CHILD_IN_DANGER, 0));
        Refused.by(CaseRule.EMERGENCY_LASTS_HOURS, () -> broken(EmergencyGround.CHILD_IN_DANGER, 9));

        broken(EmergencyGround.CHILD_IN_DANGER, 8);
    }

    @Test
    void itIsReviewedOnce() {
        Emergency emergency = broken(EmergencyGround.URGENT_TREATMENT, 1);
        emergency.review(new ReviewEmergency(JUSTIFIED, null), "officer", NOW);

        Refused.by(CaseRule.EMERGENCY_REVIEWED, () -> emergency.review(new ReviewEmergency(JUSTIFIED, null), "officer", NOW));
    }

    @Test
    void whoeverOpenedItDoesNotReviewIt() {
        Emergency emergency = broken(EmergencyGround.URGENT_TREATMENT, 1);

        Refused.by(CaseRule.EMERGENCY_NEEDS_A_SECOND_PERSON, () -> emergency.review(new ReviewEmergency(JUSTIFIED, null), "caseworker", NOW));
    }

    private Emergency broken(EmergencyGround ground, int hours) {
        return new Emergency(Ids.next(), opened, "caseworker", new OpenInEmergency(opened.code(), ground, "Somebody is in danger (invented)", hours), NOW);
    }
}
