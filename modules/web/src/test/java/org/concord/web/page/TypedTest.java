package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void dayIsReadAsItIsWritten() {
        assertEquals(LocalDate.of(2010, 6, 10), Typed.as(LocalDate.class, "asOf", " 2010-06-10 "));
        assertNull(Typed.as(LocalDate.class, "asOf", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0005-01-01", "0000-01-01", "2017", "2017-10", "2017-02-30"})
    void dayThatNoCalendarOfOursHasIsRefused(String day) {
        assertRefused(KernelRule.DATE_DOES_NOT_EXIST, LocalDate.class, day);
    }

    @Test
    void truthIsTrueOrFalseAndNothingElse() {
        assertEquals(true, Typed.as(Boolean.class, "open", "true"));
        assertEquals(false, Typed.as(boolean.class, "open", "false"));
        assertRefused(KernelRule.NOT_ONE_OF, Boolean.class, "yes");
        assertRefused(KernelRule.NOT_ONE_OF, Boolean.class, "1");
    }

    @Test
    void textWithNulIsNoText() {
        assertRefused(KernelRule.NOT_TEXT, String.class, "BA\0LI");
    }

    private static void assertRefused(KernelRule rule, Class<?> type, String text) {
        RuleBroken broken = assertThrows(RuleBroken.class, () -> Typed.as(type, "field", text));
        assertEquals(rule, broken.rule());
        assertEquals("field", broken.field());
    }
}
