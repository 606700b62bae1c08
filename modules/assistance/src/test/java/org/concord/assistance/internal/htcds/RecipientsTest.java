package org.concord.assistance.internal.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.concord.assistance.api.DataCategory;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    private final Map<String, String> values = new HashMap<>(Map.of("prs_FirstName", "An", "prs_Birthdate", "1990-01-02", "prs_IdentityNumber", "B 1",
        "prs_MailingCity", "Hanoi", "prs_Gender", "Feminine", "cas_IncomingReferralDetails", "told", "cco_CaseComment", "ill",
        "X_ConcordOtherColumns", "{\"Ward\":\"7\"}"));

    @Test
    void withNothingAllowedNothingStays() {
        assertTrue(Recipients.leaveOut(values, Set.of()));

        assertEquals(Set.of(), values.keySet());
    }

    @Test
    void eachKindOfDataIsAllowedByItself() {
        assertTrue(Recipients.leaveOut(values, Set.of(DataCategory.NAMES, DataCategory.STORY)));

        assertEquals(Set.of("prs_FirstName", "cas_IncomingReferralDetails"), values.keySet());
    }

    @Test
    void codesNeedTheirOwn() {
        assertTrue(Recipients.leaveOut(values, Set.of(DataCategory.CODED_FACTS)));

        assertEquals(Set.of("prs_Gender"), values.keySet());
    }

    @Test
    void aTextThatMayTellOfHealthNeedsBothAndAColumnNobodyKnowsNeedsAll() {
        assertTrue(Recipients.leaveOut(values, EnumSet.complementOf(EnumSet.of(DataCategory.DOCUMENTS))));

        assertTrue(values.containsKey("cco_CaseComment"));
        assertFalse(values.containsKey("prs_IdentityNumber") || values.containsKey("X_ConcordOtherColumns"));
    }

    @Test
    void whereAllIsAllowedNothingIsLeftOut() {
        assertFalse(Recipients.leaveOut(values, EnumSet.allOf(DataCategory.class)));
    }
}
