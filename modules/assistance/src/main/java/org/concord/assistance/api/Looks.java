package org.concord.assistance.api;

import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Who looked at whom a case is about. Only ever added to; each is in the hash chain of the audit log too, and stays when the case is erased. Its note is locked
 * with the key of the case, and falls with it.
 */
public interface Looks {

    /** Looks, the latest first; a data protection officer's, those of the own participant. */
    Page<LookRow> search(LookCriteria criteria, Paging paging);
}
