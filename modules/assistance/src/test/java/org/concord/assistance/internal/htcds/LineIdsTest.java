package org.concord.assistance.internal.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LineIdsTest {

    @Test
    void theSameLineIsTheSameCaseInWhicheverFileAndOrder() {
        assertEquals(ids("SHELTER", "prs_FirstName|prs_Gender|Ward", "An|Feminine|7"), ids("SHELTER", "Ward|Gender|First Name", "7 |Feminine|An"));
    }

    @Test
    void whatIsMendedIsAnotherCaseAndTheRestStaysWhatItWas() {
        List<UUID> first = ids("SHELTER", "prs_FirstName|prs_Gender", "An|Feminine", "Binh|Masculine", "Chi|Feminine");
        List<UUID> mended = ids("SHELTER", "prs_FirstName|prs_Gender", "An|Feminine", "Binh|Feminine", "Chi|Feminine");

        assertEquals(first.get(0), mended.get(0));
        assertNotEquals(first.get(1), mended.get(1));
        assertEquals(first.get(2), mended.get(2));
    }

    @Test
    void equalLinesOfAFileAreSeveralPeople() {
        List<UUID> two = ids("SHELTER", "prs_Gender", "Feminine", "Feminine");

        assertNotEquals(two.get(0), two.get(1));
        assertEquals(two, ids("SHELTER", "prs_Gender", "Feminine", "Masculine", "Feminine").stream().filter(two::contains).toList());
    }

    @Test
    void ofAnotherAgencyItIsAnotherCase() {
        assertNotEquals(ids("SHELTER", "prs_Gender", "Feminine"), ids("HOUSE", "prs_Gender", "Feminine"));
    }

    @Test
    void whatWasHeldBeforeLinesWereKnownAgainSaysNoCase() {
        assertNull(LineText.lines("[{\"n\":2,\"v\":{\"prs_Gender\":\"Feminine\"}}]").get(0).caseId());
        CaseLine line = Read.rows("prs_Gender", "Feminine").lines.get(0).becoming(new UUID(1, 2));
        assertEquals(List.of(line), LineText.lines(LineText.ofLines(List.of(line))));
    }

    private static List<UUID> ids(String agency, String... rows) {
        LineIds ids = new LineIds(agency, UnaryOperator.identity());
        return Read.rows(rows).lines.stream().map(ids::next).map(CaseLine::caseId).toList();
    }
}
