package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ClassificationScheme.COFOG;
import static org.concord.actionplans.api.ClassificationScheme.GFSM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.concord.actionplans.api.ClassificationRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationsTest {

    @Test
    void codeIsNamedInTheReadersLanguage() {
        assertEquals("Police services", Classifications.of(COFOG).name("03.1", "en"));
        assertEquals("Cảnh sát", Classifications.of(COFOG).name("03.1", "vi"));
        assertEquals("Police services", Classifications.of(COFOG).name("03.1", "th"));
        assertEquals("Police services", Classifications.of(COFOG).name("03.1", null));
    }

    @Test
    void codeOfAnotherClassificationIsRefused() {
        Classifications.of(GFSM).mustHave("economicCode", "272");
        Refused.by(PlanRule.UNKNOWN_CLASSIFICATION, () -> Classifications.of(GFSM).mustHave("economicCode", "03.1"));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupFollowsTheDivisionItBelongsTo(ClassificationScheme scheme) {
        List<String> codes = Classifications.of(scheme).rows("en").stream().map(ClassificationRow::code).toList();

        assertEquals(codes.stream().sorted().toList(), codes);
        assertTrue(codes.stream().allMatch(code -> codes.contains(code.substring(0, 2))));
    }
}
