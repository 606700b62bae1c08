package org.concord.assistance.internal.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.concord.assistance.api.OfficialRule;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class OfficialTableTest {

    @Test
    void aWholeAloneIsWithoutFault() {
        assertEquals(Optional.empty(), fault(Map.of("ALL", 500L)));
    }

    @Test
    void partsOfWhichMuchIsLeftAreWithoutFault() {
        assertEquals(Optional.empty(), fault(Map.of("ALL", 500L, "WOMEN", 400L)));
        assertEquals(Optional.empty(), fault(Map.of("ALL", 500L, "WOMEN", 400L, "GIRLS", 100L)));
    }

    @Test
    void partsAreNotMoreThanTheWhole() {
        assertEquals(Optional.of(OfficialRule.PARTS_EXCEED_THE_WHOLE), fault(Map.of("ALL", 500L, "WOMEN", 400L, "GIRLS", 101L)));
    }

    @Test
    void aSmallCountIsFoundByTakingThePartsFromTheWhole() {
        assertEquals(Optional.of(OfficialRule.REST_IS_SMALL), fault(Map.of("ALL", 500L, "WOMEN", 400L, "GIRLS", 90L)));
        assertEquals(Optional.empty(), fault(Map.of("ALL", 500L, "WOMEN", 400L, "GIRLS", 89L)));
    }

    @Test
    void aSmallCountIsAFaultItself() {
        assertEquals(Optional.of(OfficialRule.OFFICIAL_FIGURE_SMALL), fault(Map.of("BOYS", 10L)));
        assertEquals(Optional.empty(), fault(Map.of("BOYS", 0L)));
    }

    private static Optional<Rule> fault(Map<String, Long> figures) {
        return new OfficialTable(figures, 11).fault().map(RuleBroken::rule);
    }
}
