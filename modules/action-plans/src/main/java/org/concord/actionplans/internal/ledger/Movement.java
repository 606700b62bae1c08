package org.concord.actionplans.internal.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/**
 * The postings of an entry, which make sense: they sum to zero in each currency, belong to one plan, and move money as their kind of entry does.
 *
 * @param kind never REVERSAL, whose postings are those of another entry, negated
 */
record Movement(EntryKind kind, List<Part> parts) {

    private static final int MOST = 1_000;

    Movement {
        if (parts.size() < 2) {
            throw RuleBroken.at("postings", LedgerRule.ENTRY_IS_EMPTY);
        }
        if (parts.size() > MOST) {
            throw RuleBroken.at("postings", KernelRule.TOO_LARGE, MOST);
        }
        mustBeBalanced(parts);
        if (same(parts, LineFacts::programme) == null) {
            throw RuleBroken.at("postings", LedgerRule.ENTRY_OF_TWO_PLANS);
        }
        switch (kind) {
            case VIREMENT -> mustBeVirement(parts);
            case CARRY_OVER -> mustBeCarryOver(parts);
            case EXCHANGE -> mustBeExchange(parts);
            case REVERSAL -> throw new IllegalArgumentException("a reversal has the postings of another entry");
            default -> mustMoveOn(kind, parts);
        }
    }

    /** The plan it belongs to. */
    LineFacts plan() {
        return parts.get(0).line();
    }

    /** What it moves: its positive postings in the currency of the first. */
    Money amount() {
        String currency = plan().currency();
        return Money.ofMinor(parts.stream().filter(part -> !part.gives() && part.line().currency().equals(currency)).mapToLong(Part::amount).sum(), currency);
    }

    static void mustBeBalanced(List<Part> parts) {
        Map<String, Long> sums = new TreeMap<>();
        for (Part part : parts) {
            if (part.amount() == 0) {
                throw RuleBroken.at("postings", LedgerRule.POSTING_IS_ZERO);
            }
            sums.merge(part.line().currency(), part.amount(), Math::addExact);
        }
        sums.forEach((currency, sum) -> {
            if (sum != 0) {
                throw RuleBroken.at("postings", LedgerRule.ENTRY_UNBALANCED, currency, Money.ofMinor(sum, currency));
            }
        });
    }

    /** Each line moves its own money from the kind's one stage to its other; only a commitment is about one line alone. */
    private static void mustMoveOn(EntryKind kind, List<Part> parts) {
        boolean one = kind == EntryKind.COMMITMENT || kind.drawsOnCommitment();
        Map<UUID, Map<Stage, Long>> lines = new LinkedHashMap<>();
        parts.forEach(part -> lines.computeIfAbsent(part.line().id(), line -> new TreeMap<>()).merge(part.stage(), part.amount(), Math::addExact));
        boolean fits = parts.size() == 2 * lines.size() && (!one || lines.size() == 1) && lines.values().stream().allMatch(stages -> movesOn(kind, stages));
        mustFit(fits, kind);
    }

    private static boolean movesOn(EntryKind kind, Map<Stage, Long> stages) {
        long arrives = stages.getOrDefault(kind.to(), 0L);
        return arrives + stages.getOrDefault(kind.from(), 0L) == 0 && (arrives > 0 || kind == EntryKind.SUPPLEMENTARY && arrives < 0);
    }

    private static void mustBeVirement(List<Part> parts) {
        Stage stage = parts.get(0).stage();
        boolean within = (stage == Stage.UNALLOTTED || stage == Stage.ALLOTTED) && parts.stream().allMatch(part -> part.stage() == stage);
        mustFit(within && parts.stream().map(part -> part.line().id()).distinct().count() == parts.size(), EntryKind.VIREMENT);
        mustStayInSource(parts);
        mustStayInYear(parts);
        mustStayInCurrency(parts);
    }

    private static void mustBeCarryOver(List<Part> parts) {
        boolean fits = parts.size() == 2 && parts.stream().allMatch(part -> part.stage() == Stage.UNALLOTTED);
        mustFit(fits, EntryKind.CARRY_OVER);
        mustStayInSource(parts);
        mustStayInCurrency(parts);
        LineFacts giver = parts.get(parts.get(0).gives() ? 0 : 1).line();
        LineFacts receiver = parts.get(parts.get(0).gives() ? 1 : 0).line();
        if (receiver.fiscalYear() != giver.fiscalYear() + 1) {
            throw RuleBroken.at("postings", LedgerRule.MONEY_STAYS_IN_ITS_YEAR, giver.fiscalYear());
        }
    }

    /** The giver's money goes back to its source, the receiver's comes from its own: SOURCE is the exchange account of each currency. */
    private static void mustBeExchange(List<Part> parts) {
        Map<UUID, Map<Stage, Long>> lines = parts.stream().collect(Collectors.groupingBy(part -> part.line().id(),
            Collectors.toMap(Part::stage, Part::amount, Math::addExact, TreeMap::new)));
        long givers = lines.values().stream().filter(stages -> stages.getOrDefault(Stage.UNALLOTTED, 0L) < 0).count();
        boolean stages = parts.stream().allMatch(part -> part.stage() == Stage.SOURCE || part.stage() == Stage.UNALLOTTED);
        mustFit(parts.size() == 4 && lines.size() == 2 && givers == 1 && stages && same(parts, LineFacts::currency) == null, EntryKind.EXCHANGE);
        mustStayInSource(parts);
        mustStayInYear(parts);
    }

    private static void mustStayInSource(List<Part> parts) {
        if (same(parts, LineFacts::source) == null) {
            throw RuleBroken.at("postings", LedgerRule.MONEY_STAYS_IN_ITS_SOURCE, parts.get(0).line().source());
        }
    }

    private static void mustStayInYear(List<Part> parts) {
        if (same(parts, LineFacts::fiscalYear) == null) {
            throw RuleBroken.at("postings", LedgerRule.MONEY_STAYS_IN_ITS_YEAR, parts.get(0).line().fiscalYear());
        }
    }

    private static void mustStayInCurrency(List<Part> parts) {
        if (same(parts, LineFacts::currency) == null) {
            throw RuleBroken.at("postings", KernelRule.CURRENCIES_MIXED, parts.get(0).line().currency(), parts.get(1).line().currency());
        }
    }

    private static void mustFit(boolean fits, EntryKind kind) {
        if (!fits) {
            throw RuleBroken.at("postings", LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, kind);
        }
    }

    /** What all lines have in common, or null. */
    private static <T> T same(List<Part> parts, Function<LineFacts, T> fact) {
        T first = fact.apply(parts.get(0).line());
        return parts.stream().allMatch(part -> first.equals(fact.apply(part.line()))) ? first : null;
    }
}
