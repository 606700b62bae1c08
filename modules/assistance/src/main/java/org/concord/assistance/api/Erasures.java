package org.concord.assistance.api;

import java.util.List;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Letting people be forgotten. Erasing destroys the key of a case and all that was locked with it; what the case says in codes stays, for counts, and says
 * of nobody. Each erasure leaves a certificate, in the database and beside it, so that a database restored from an earlier copy erases again.
 */
public interface Erasures {

    /** Certificates, the latest first; a data protection officer's, those of the own participant. */
    Page<ErasureRow> search(ErasureCriteria criteria, Paging paging);

    /**
     * Erases whom a case is about, for good, and with it the cases merged into it, which say of the same person. Its consents end, and whatever still leads
     * from it to others stops. {@link CaseRule#CASE_STILL_OPEN} before it is closed; a second time does nothing.
     */
    void erase(UUID caseId, long version, EraseCase command);

    /** How long each participant keeps identities after a case is closed. */
    List<RetentionRow> retention();

    /** Says how long; what is kept longer is erased within the hour. */
    void keepFor(String participant, KeepIdentitiesFor command);
}
