package org.concord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

    public record Row(UUID id, String name, PartialDate from, Integer seats, Thread.State state) {
    }

    @Test
    void carriesTheLastRowToTheNextPage() {
        PageToken read = PageToken.read(new PageToken("-name", "Việt Nam", "VN").toString(), "-name");

        assertEquals("Việt Nam", read.key());
        assertEquals("VN", read.unique());
    }

    @Test
    void ofAnotherOrderIsRefused() {
        String token = new PageToken("name", "a", "b").toString();

        assertEquals(KernelRule.UNKNOWN_PAGE, assertThrows(RuleBroken.class, () -> PageToken.read(token, "-name")).rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "bmFtZQ", "' or 1=1"})
    void notOursIsRefused(String token) {
        assertEquals(KernelRule.UNKNOWN_PAGE, assertThrows(RuleBroken.class, () -> PageToken.read(token, "name")).rule());
    }

    @Test
    void everySortableTypeSurvivesTheToken() {
        Row row = new Row(new UUID(1, 2), "n", PartialDate.parse("2017-10"), null, Thread.State.NEW);

        assertEquals(row.id(), throughToken(row, "id", null));
        assertEquals(LocalDate.of(2017, 10, 1), throughToken(row, "from", null));
        assertEquals(99, throughToken(row, "seats", 99));
        assertEquals(Thread.State.NEW, throughToken(row, "state", null));
    }

    @Test
    void whatNoDatabaseCanLookForIsRefused() {
        assertEquals(KernelRule.UNKNOWN_PAGE,
            assertThrows(RuleBroken.class, () -> PageToken.read(new PageToken("name", "a\0b", "VN").toString(), "name")).rule());
        assertEquals(KernelRule.UNKNOWN_PAGE,
            assertThrows(RuleBroken.class, () -> new SortKey(Row.class, "from", "r.from", null).read("+999999999-01-01")).rule());
    }

    @Test
    void valueOfTheWrongTypeIsRefusedAtAfter() {
        SortKey key = new SortKey(Row.class, "id", "r.id", null);

        assertEquals("after", assertThrows(RuleBroken.class, () -> key.read("not a uuid")).field());
    }

    private static Object throughToken(Row row, String field, Object whenNull) {
        SortKey key = new SortKey(Row.class, field, "r." + field, whenNull);
        return key.read(key.write(row));
    }
}
