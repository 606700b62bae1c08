package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.access.api.Secret;
import org.junit.jupiter.api.Test;

class DraftTest {

    private record Command(String title, LocalDate day, List<String> bodies, String note) {
    }

    private record Password(@Secret String password) {
    }

    private final Draft<Command> draft = Draft.of(Command.class, new Command("Stored\ntitle", LocalDate.of(2031, 5, 20), List.of("A", "B"), null));

    @Test
    void whatIsStoredStandsBesideWhatWasTypedOnlyWhereTheyDiffer() {
        draft.put("title", "Stored\r\ntitle ");
        draft.put("day", "2031-05-21");
        draft.put("bodies", new String[] {"A"});

        assertNull(draft.beside("title"), "a browser ends its lines otherwise");
        assertEquals("2031-05-20", draft.beside("day"));
        assertEquals("A, B", draft.beside("bodies"));
    }

    @Test
    void whatIsStoredNowhereStandsBesideAsADash() {
        draft.put("note", "Typed");

        assertEquals("–", draft.beside("note"));
    }

    @Test
    void whatIsStoredOfSeveralStandsBesideInTheWordsPeopleRead() {
        draft.put("bodies", new String[] {"A"});

        assertEquals("Group of A, B", draft.beside("bodies", Map.of("A", "Group of A")));
        assertNull(draft.beside("title", Map.of()));
    }

    @Test
    void draftsOfSecretsAreNotKept() {
        assertTrue(draft.isKept());
        assertFalse(Draft.of(Password.class).isKept());
    }

    @Test
    void nothingStandsBesideWhatIsNew() {
        Draft<Command> fresh = Draft.of(Command.class);
        fresh.put("title", "Typed");

        assertNull(fresh.beside("title"));
    }
}
