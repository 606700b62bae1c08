package org.concord.actionplans.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The months in which an owner's books are open. A CLOSED one is reopened by two people: one asks with a reason, another confirms. */
public interface Periods {

    /** Periods, by first day. */
    Page<PeriodRow> search(PeriodCriteria criteria, Paging paging);

    /** One period. */
    Optional<PeriodRow> find(UUID id);

    /** Opens the twelve months of a fiscal year. The same year again breaks {@link LedgerRule#PERIODS_OVERLAP}. */
    void open(UUID id, OpenFiscalYear command);

    /** Takes reversals only from now on. */
    void softClose(UUID id, long version);

    /** Takes nothing from now on; breaks {@link LedgerRule#ENTRIES_WAIT} while entries wait. */
    void close(UUID id, long version);

    /** Asks to reopen a period. */
    void askToReopen(UUID id, long version, Reason reason);

    /** Reopens it, by somebody else than the one who asked. */
    void reopen(UUID id, long version);
}
