package org.concord.assistance.internal.watch;

import static org.concord.assistance.internal.watch.WatchTextKind.EMERGENCY_REASON;
import static org.concord.assistance.internal.watch.WatchTextKind.EMERGENCY_REMARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.internal.key.InventedSeal;
import org.concord.assistance.internal.key.Seal;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class WatchTextTest {

    private final UUID caseId = Ids.next();
    private final UUID emergency = Ids.next();
    private final Seal seal = InventedSeal.of(caseId);
    private final WatchText reason = new WatchText(new Written(caseId, emergency, EMERGENCY_REASON, "Somebody is in danger"), seal);

    @Test
    void whatWasWrittenIsReadWithTheSealOfItsCaseOnly() {
        assertEquals("Somebody is in danger", reason.open(seal));
        Refused.by(CaseRule.SEALED_TEXT_DAMAGED, () -> reason.open(InventedSeal.of(caseId)));
    }

    @Test
    void withoutASealThereIsNothingToRead() {
        assertNull(reason.open(null));
        assertNull(new WatchText(new Written(caseId, emergency, EMERGENCY_REASON, "Too late"), null).open(seal));
    }

    @Test
    void whatFellWithTheCaseIsToldFromWhatWasNeverWritten() {
        Opened open = Opened.of(List.of(reason), Map.of(caseId, seal));
        Opened erased = Opened.of(List.of(reason), Map.of());

        assertEquals("Somebody is in danger", open.text(EMERGENCY_REASON));
        assertNull(open.text(EMERGENCY_REMARK));
        assertFalse(open.erased());
        assertNull(erased.text(EMERGENCY_REASON));
        assertTrue(erased.erased());
        assertFalse(Opened.NOTHING.erased());
    }

    @Test
    void aReasonIsNeededAndARemarkIsNot() {
        Refused.by(KernelRule.REQUIRED, () -> EMERGENCY_REASON.required(" "));
        assertNull(EMERGENCY_REMARK.optional(" "));
    }
}
