package org.concord.actionplans.internal.seed;

import static org.concord.store.SeedFile.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.MoveMoney;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/**
 * Invented money of this year's lines of the current plan, up to the payment, some of it in dollars. It goes through the ledger's own door: one officer
 * submits each entry, another approves it.
 */
@ApplicationScoped
class LedgerDemonstration {

    private static final Caller MAKER = new Caller(null, "budget", Set.of(), null);
    private static final Caller CHECKER = new Caller(null, "controller", Set.of(), null);

    @Inject
    private Journal journal;
    @Inject
    private Budgets budgets;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** Spends what lines of this year are in the plan; after the years of the plan there are none. */
    @ActivateRequestContext
    void load() {
        SeedFile.read(LedgerDemonstration.class, "seed/demonstration-payments.csv").forEach(row -> {
            UUID line = PlanDemonstration.line(row.text("activity"), LocalDate.now(clock).getYear(), row.text("currency"));
            caller.become(MAKER);
            if (budgets.find(line).isPresent()) {
                spend(line, row);
            }
        });
    }

    private void spend(UUID line, SeedRow row) {
        post(EntryKind.APPROPRIATION, line, row, "appropriated", null);
        post(EntryKind.ALLOTMENT, line, row, "allotted", null);
        if (row.number("committed") != null) {
            UUID contract = post(EntryKind.COMMITMENT, line, row, "committed", null);
            post(EntryKind.PAYMENT_ORDER, line, row, "paid", contract);
            post(EntryKind.PAYMENT, line, row, "paid", contract);
        }
    }

    private UUID post(EntryKind kind, UUID line, SeedRow row, String amount, UUID contract) {
        UUID entry = id("journal-entries", line + "/" + kind);
        caller.become(MAKER);
        journal.submit(entry, new MoveMoney(kind, line, null, null, row.number(amount), null, LocalDate.now(clock), null, "INVENTED-" + row.text("activity"),
            "Invented for the demonstration", contract, null));
        caller.become(CHECKER);
        journal.approve(entry, 0);
        return entry;
    }
}
