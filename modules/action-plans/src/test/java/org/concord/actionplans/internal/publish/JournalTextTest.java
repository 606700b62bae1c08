package org.concord.actionplans.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class JournalTextTest {

    @Test
    void descriptionStaysOneLineWithoutCommentOrBar() {
        assertEquals("Pay, in full / \"A\" @ 5 = {x}", JournalText.description(" Pay; in\nfull |  \"A\"\t@ 5 = {x}"));
    }

    @Test
    void referenceDoesNotEndItsParentheses() {
        assertEquals("1, [a]", JournalText.code("1; (a)"));
    }

    @Test
    void codesWithSignsOfTheirOwnBecomePartsOfOneAccountEach() {
        assertEquals("1.1-A_%C2%A0%3A%3B%28%25", JournalText.part("1.1-A_\u00A0:;(%"));
        assertNotEquals(JournalText.part("A:1"), JournalText.part("A;1"));
        assertNotEquals(JournalText.part("A:1"), JournalText.part("A%3A1"));
    }

    @Test
    void lettersOfAnyScriptStay() {
        assertEquals("Đề-án", JournalText.part("Đề-án"));
    }
}
