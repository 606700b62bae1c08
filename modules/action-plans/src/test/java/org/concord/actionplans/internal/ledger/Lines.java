package org.concord.actionplans.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.function.Executable;

/** Budget lines to test with: what the ledger knows of them, and accounts that hold something. */
final class Lines {

    static final UUID PLAN = UUID.randomUUID();
    static final LineFacts PATROLS = line("1.1-2026", PLAN, "STATE", 2026, "VND");
    static final LineFacts SHELTERS = line("2.1-2026", PLAN, "STATE", 2026, "VND");
    static final LineFacts PATROLS_NEXT_YEAR = line("1.1-2027", PLAN, "STATE", 2027, "VND");
    static final LineFacts PARTNERS_SHELTERS = line("2.2-2026", PLAN, "PARTNER", 2026, "VND");
    static final LineFacts TRAINING_IN_DOLLARS = line("3.1-2026", PLAN, "STATE", 2026, "USD");
    static final LineFacts OF_ANOTHER_PLAN = line("9.9-2026", UUID.randomUUID(), "STATE", 2026, "VND");

    private Lines() {
    }

    private static LineFacts line(String code, UUID plan, String source, int year, String currency) {
        return new LineFacts(UUID.randomUUID(), code, plan, "VN-TEST", "VN", ProgrammeState.ACTIVE, "VND", source, false, year, currency, true);
    }

    static Part part(LineFacts line, Stage stage, long amount) {
        return new Part(line, stage, amount);
    }

    /** From one stage of a line to the next. */
    static List<Part> onward(LineFacts line, Stage from, Stage to, long amount) {
        return List.of(part(line, from, -amount), part(line, to, amount));
    }

    /** Accounts of these lines, of which the first has {@code amount} in {@code stage}. */
    static Accounts holding(Stage stage, long amount, LineFacts... lines) {
        Map<UUID, LineBalance> balances = new HashMap<>();
        for (LineFacts line : lines) {
            balances.put(line.id(), new LineBalance(line.id(), line.programme()));
        }
        balances.get(lines[0].id()).add(stage, amount);
        return new Accounts(balances);
    }

    static RuleBroken assertRefused(Rule rule, Executable attempt) {
        RuleBroken refused = assertThrows(RuleBroken.class, attempt);
        assertEquals(rule, refused.rule());
        return refused;
    }
}
