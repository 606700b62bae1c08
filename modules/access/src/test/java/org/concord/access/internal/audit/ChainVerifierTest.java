package org.concord.access.internal.audit;

import static org.concord.access.api.AuditVerification.Finding.CHAIN_REWRITTEN;
import static org.concord.access.api.AuditVerification.Finding.EVENT_CHANGED;
import static org.concord.access.api.AuditVerification.Finding.EVENT_MISSING;
import static org.concord.access.api.AuditVerification.Finding.TAIL_CUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.concord.access.api.AuditVerification;
import org.concord.access.api.AuditVerification.Finding;
import org.concord.access.api.Caller;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private final List<AuditEvent> log = sealedLog(10);
    private ChainLink head = log.get(9).link();
    private List<ChainLink> exported = List.of(log.get(3).link(), head);

    @Test
    void untouchedLogIsIntact() {
        AuditVerification verification = verify();

        assertTrue(verification.intact());
        assertEquals(10, verification.events());
        assertEquals(head.hash(), verification.head());
        assertEquals(2, verification.exportedHeads());
    }

    @Test
    void editIsFound() {
        set(log.get(4), "details", "place: elsewhere");

        assertFound(EVENT_CHANGED, 5);
    }

    @Test
    void textMovedIntoTheNeighbouringFieldIsFound() {
        set(log.get(4), "subject", "meetings1");
        set(log.get(4), "subjectId", "");

        assertFound(EVENT_CHANGED, 5);
    }

    @Test
    void editWithItsOwnHashMadeAnewIsFoundAtTheNextEvent() {
        set(log.get(4), "details", "place: elsewhere");
        log.get(4).seal(log.get(3).link());

        assertFound(EVENT_CHANGED, 6);
    }

    @Test
    void deletionIsFound() {
        log.remove(4);

        assertFound(EVENT_MISSING, 5);
    }

    @Test
    void swapIsFound() {
        ChainLink fourth = log.get(3).link();
        ChainLink fifth = log.get(4).link();
        place(log.get(3), fifth);
        place(log.get(4), fourth);
        log.set(3, log.set(4, log.get(3)));

        assertFound(EVENT_CHANGED, 4);
    }

    @Test
    void cutTailIsFoundByTheHead() {
        exported = List.of();
        log.subList(7, 10).clear();

        assertFound(TAIL_CUT, 8);
    }

    @Test
    void cutTailWithTheHeadMovedBackIsFoundByTheExportedHead() {
        log.subList(7, 10).clear();
        head = log.get(6).link();

        assertFound(TAIL_CUT, 8);
    }

    @Test
    void chainWrittenAnewIsFoundByTheExportedHeads() {
        set(log.get(1), "details", "place: elsewhere");
        reseal();
        head = log.get(9).link();

        assertFound(CHAIN_REWRITTEN, 4);
    }

    @Test
    void emptiedLogIsFound() {
        log.clear();

        assertFound(TAIL_CUT, 1);
    }

    private void assertFound(Finding what, long where) {
        AuditVerification verification = verify();

        assertEquals(what, verification.finding());
        assertEquals(where, verification.at());
    }

    private AuditVerification verify() {
        ChainVerifier verifier = new ChainVerifier(exported.iterator());
        verifier.goOn(log);
        return verifier.end(head);
    }

    private static List<AuditEvent> sealedLog(int events) {
        List<AuditEvent> log = new ArrayList<>();
        ChainLink end = ChainLink.START;
        for (int i = 1; i <= events; i++) {
            AuditEvent event = new AuditEvent(Caller.system("test"), "MEETING_PLANNED", "meetings", "1" + i, "place: Bangkok", null);
            event.seal(end);
            end = event.link();
            log.add(event);
        }
        return log;
    }

    private void reseal() {
        ChainLink end = ChainLink.START;
        for (AuditEvent event : log) {
            event.seal(end);
            end = event.link();
        }
    }

    private static void place(AuditEvent event, ChainLink where) {
        set(event, "chainNumber", where.number());
        set(event, "hash", where.hash());
    }

    private static void set(AuditEvent event, String field, Object value) {
        try {
            Field column = AuditEvent.class.getDeclaredField(field);
            column.setAccessible(true);
            column.set(event, value);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }
}
