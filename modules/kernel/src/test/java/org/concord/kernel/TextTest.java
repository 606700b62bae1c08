package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void sameLettersAreStoredTheSameWay() {
        assertEquals("Việt Nam", Text.required("name", "  Việt Nam ", 20));
    }

    @Test
    void onlySpaceIsNothing() {
        assertNull(Text.optional("name", " \t\n", 20));
        assertEquals(KernelRule.REQUIRED, refused(" \t\n").rule());
    }

    @Test
    void tooLongSaysHowLongItMayBe() {
        RuleBroken refused = refused("x".repeat(21));

        assertEquals(KernelRule.TOO_LONG, refused.rule());
        assertEquals("name", refused.field());
        assertEquals(20, refused.details().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000", "bell\u0007", "half \ud83d", "escape\u001b[31m"})
    void whatIsNoTextIsRefused(String value) {
        assertEquals(KernelRule.NOT_TEXT, refused(value).rule());
    }

    @Test
    void searchIgnoresMarksAndCase() {
        assertEquals("da nang nguyen", Text.folded("Đà Nẵng NGUYỄN "));
    }

    @Test
    void foldedTextIsNoLongerThanTheText() {
        assertEquals(4, Text.folded("대한민국").length());
    }

    private static RuleBroken refused(String value) {
        return assertThrows(RuleBroken.class, () -> Text.required("name", value, 20));
    }
}
