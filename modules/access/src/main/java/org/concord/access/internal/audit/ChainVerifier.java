package org.concord.access.internal.audit;

import static org.concord.access.api.AuditVerification.Finding.CHAIN_REWRITTEN;
import static org.concord.access.api.AuditVerification.Finding.EVENT_CHANGED;
import static org.concord.access.api.AuditVerification.Finding.EVENT_MISSING;
import static org.concord.access.api.AuditVerification.Finding.TAIL_CUT;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.concord.access.api.AuditVerification;
import org.concord.access.api.AuditVerification.Finding;

/**
 * Walks the chain from its start, events in the order of their numbers, and stops at the first thing that is wrong. At each number for which a
 * head was exported, chain and exported head must agree.
 */
final class ChainVerifier {

    private final Iterator<ChainLink> exported;
    private ChainLink proved = ChainLink.START;
    private ChainLink nextExported;
    private long agreed;
    private Finding finding;
    private Long at;

    /** @param exported heads in any order that grows; a smaller number after a larger one is passed over */
    ChainVerifier(Iterator<ChainLink> exported) {
        this.exported = exported;
        nextExported = exported.hasNext() ? exported.next() : null;
    }

    /** Goes on over these events; false as soon as something is wrong. */
    boolean goOn(List<AuditEvent> events) {
        if (finding != null) {
            return false;
        }
        for (AuditEvent event : events) {
            ChainLink link = event.link();
            if (link.number() > proved.number() + 1) {
                return found(EVENT_MISSING, proved.number() + 1);
            }
            if (!link.equals(event.linkAfter(proved))) {
                return found(EVENT_CHANGED, link.number());
            }
            proved = link;
            if (!agreesWithExported()) {
                return found(CHAIN_REWRITTEN, link.number());
            }
        }
        return true;
    }

    /** Ends the walk at the head that the database has. */
    AuditVerification end(ChainLink head) {
        if (finding == null && head.number() > proved.number()) {
            found(TAIL_CUT, proved.number() + 1);
        } else if (finding == null && nextExported != null) {
            found(TAIL_CUT, proved.number() + 1);
        } else if (finding == null && !head.equals(proved)) {
            found(CHAIN_REWRITTEN, head.number());
        }
        return new AuditVerification(finding == null, proved.number(), finding, at, proved.hash(), agreed, Instant.now());
    }

    /** Where the walk is. */
    ChainLink proved() {
        return proved;
    }

    private boolean agreesWithExported() {
        while (nextExported != null && nextExported.number() <= proved.number()) {
            if (nextExported.number() == proved.number()) {
                if (!nextExported.equals(proved)) {
                    return false;
                }
                agreed++;
            }
            nextExported = exported.hasNext() ? exported.next() : null;
        }
        return true;
    }

    private boolean found(Finding what, long where) {
        finding = what;
        at = where;
        return false;
    }
}
