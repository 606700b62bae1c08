package org.concord.actionplans.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.PeriodState;
import org.concord.actionplans.internal.period.Period;
import org.concord.kernel.RuleBroken;

/**
 * What is needed to decide on entries: read at once for all that are decided together, with their lines locked where they are to be posted.
 *
 * @param periods that touch the booking dates
 * @param reversed the entries, of those to be reversed, that were reversed before
 */
record Books(Map<UUID, LineFacts> lines, Accounts accounts, Map<UUID, Commitment> commitments, List<Period> periods, Set<UUID> reversed) {

    /** The period that takes an entry of this kind on a day. */
    Period periodFor(EntryKind kind, String owner, LocalDate day) {
        Period period = periods.stream().filter(one -> one.includes(owner, day)).findFirst()
            .orElseThrow(() -> RuleBroken.at("bookingDate", LedgerRule.PERIOD_NOT_OPEN, day));
        if (period.state() == PeriodState.CLOSED) {
            throw RuleBroken.at("bookingDate", LedgerRule.PERIOD_NOT_OPEN, day);
        }
        if (period.state() == PeriodState.SOFT_CLOSED && kind != EntryKind.REVERSAL) {
            throw RuleBroken.at("bookingDate", LedgerRule.PERIOD_TAKES_REVERSALS_ONLY, day);
        }
        return period;
    }

    Commitment commitment(UUID id, UUID line) {
        Commitment found = id == null ? null : commitments.get(id);
        if (found == null || !found.line().equals(line)) {
            throw RuleBroken.at("commitment", LedgerRule.UNKNOWN_COMMITMENT, String.valueOf(id));
        }
        return found;
    }

    void mustNotBeReversed(UUID entry) {
        if (reversed.contains(entry)) {
            throw RuleBroken.at("reverses", LedgerRule.REVERSED_ALREADY);
        }
    }

    /** Plans move money only while they are in force, and only on lines with which they were approved. */
    static void mustMoveMoney(List<Part> parts) {
        for (Part part : parts) {
            if (!part.line().state().movesMoney()) {
                throw new RuleBroken(LedgerRule.PLAN_IS_NOT_ACTIVE, part.line().state());
            }
            if (!part.line().approved()) {
                throw RuleBroken.at("postings", LedgerRule.LINE_NOT_APPROVED, part.line().code());
            }
        }
    }
}
