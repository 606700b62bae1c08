package org.concord.actionplans.api;

import org.concord.kernel.Rule;

/** The rules of the ledger. Those that the database enforces too are the names of its constraints. */
public enum LedgerRule implements Rule {
    /** The postings of an entry do not sum to zero in a currency. {0}: the currency, {1}: what is left over. */
    ENTRY_UNBALANCED(Kind.INVALID),
    /** An entry has two postings at least. */
    ENTRY_IS_EMPTY(Kind.INVALID),
    /** A posting of nothing. */
    POSTING_IS_ZERO(Kind.INVALID),
    /** Money moves as the kind of entry says, and only a supplementary budget takes it away; to take back what was posted is a reversal. {0}: the amount. */
    AMOUNT_NOT_POSITIVE(Kind.INVALID),
    /** The postings do not move money as this kind of entry does. {0}: the kind. */
    KIND_DOES_NOT_FIT_POSTINGS(Kind.INVALID),
    /** A kind of entry that draws on no commitment, takes no entry back or uses no rate names none either. {0}: the kind. */
    NOT_OF_THIS_KIND(Kind.INVALID),
    /** The money is not there. {0}: what is requested, {1}: what is available, {2}: by how much it is short, {3}: the line. */
    NOT_ENOUGH_MONEY(Kind.CONFLICT),
    /** Money of a partner that is meant for one purpose stays in its source, and every move stays in one source. {0}: the source. */
    MONEY_STAYS_IN_ITS_SOURCE(Kind.INVALID),
    /** A virement stays in one fiscal year; only a carry-over goes on, to the next. {0}: the year. */
    MONEY_STAYS_IN_ITS_YEAR(Kind.INVALID),
    /** Lines of two plans in one entry. */
    ENTRY_OF_TWO_PLANS(Kind.INVALID),
    /** A posting in another currency than its line has. {0}: the line's. */
    NOT_THE_CURRENCY_OF_THE_LINE(Kind.INVALID),
    /** No budget line has this id. {0}: the id. */
    UNKNOWN_LINE(Kind.INVALID),
    /** Whoever made an entry cannot check it, at any amount, not for somebody else either. */
    MAKER_IS_NOT_CHECKER(Kind.FORBIDDEN),
    /** The entry waits for no approval any more. {0}: its state. */
    ENTRY_STATE_FORBIDS(Kind.CONFLICT),
    /** The line got another currency after the entry was submitted. {0}: the line, {1}: the currency of the entry, {2}: of the line. */
    LINE_CURRENCY_CHANGED(Kind.CONFLICT),
    /** No period is open on the booking date. {0}: the date. */
    PERIOD_NOT_OPEN(Kind.CONFLICT),
    /** A soft-closed period takes reversals only. {0}: the date. */
    PERIOD_TAKES_REVERSALS_ONLY(Kind.CONFLICT),
    /** Entries take effect in plans that are active. {0}: the plan's state. */
    PLAN_IS_NOT_ACTIVE(Kind.CONFLICT),
    /** The line was added, or its money made another's, by a revision that is not approved yet. {0}: the line. */
    LINE_NOT_APPROVED(Kind.CONFLICT),
    /** The line would have more than can be told: sums of it could not be read any more. {0}: the line, {1}: the most it can have. */
    ACCOUNT_TOO_LARGE(Kind.INVALID),
    /** No commitment has this id, or it is another line's. {0}: the id. */
    UNKNOWN_COMMITMENT(Kind.INVALID),
    /** More than is left of the commitment. {0}: requested, {1}: left. */
    COMMITMENT_EXCEEDED(Kind.CONFLICT),
    /** The entry was reversed before. */
    REVERSED_ALREADY(Kind.CONFLICT),
    /** No posted entry has this id, or it is a reversal itself. {0}: the id. */
    CANNOT_BE_REVERSED(Kind.INVALID),
    /** An exchange needs a stored rate between its two currencies, of its event date or an earlier day. {0}: from, {1}: into. */
    RATE_MISSING(Kind.INVALID),
    /** The amounts of an exchange do not follow from its rate. {0}: what the rate gives. */
    RATE_NOT_KEPT(Kind.INVALID),
    /** A rate is ten times, or a tenth of, the one stored for the day nearest before it, or after, and not said to be unusual. {0}: that rate, {1}: its day. */
    RATE_FAR_FROM_OTHERS(Kind.INVALID),
    /** Whoever keeps the money of some countries stores rates of their currencies. {0}: base, {1}: quote. */
    RATE_OF_OTHER_COUNTRIES(Kind.FORBIDDEN),
    /** There is this rate from this source for this day already, and it says otherwise. */
    RATE_ALREADY_THERE(Kind.CONFLICT),
    /** A rate is greater than zero, with at most twelve decimals. {0}: what was given. */
    RATE_UNREADABLE(Kind.INVALID),
    /** There are periods in this time already. {0}: from, {1}: to. */
    PERIODS_OVERLAP(Kind.CONFLICT),
    /** The state of the period does not allow it. {0}: the state. */
    PERIOD_STATE_FORBIDS(Kind.CONFLICT),
    /** Reopening takes two people, and this is the first one again. */
    REOPENING_TAKES_TWO(Kind.FORBIDDEN),
    /** Entries of this period still wait for approval. {0}: how many. */
    ENTRIES_WAIT(Kind.CONFLICT),
    /** Nobody delegates to themselves, nor what they do not hold. */
    CANNOT_DELEGATE(Kind.INVALID),
    /** The ledger is only ever added to; a correction is a new entry. */
    LEDGER_IS_APPEND_ONLY(Kind.CONFLICT),
    /** A reason is needed. */
    REASON_MISSING(Kind.INVALID);

    private final Kind kind;

    LedgerRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
