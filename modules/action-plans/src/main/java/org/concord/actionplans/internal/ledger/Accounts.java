package org.concord.actionplans.internal.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.actionplans.api.EntryPreview.Account;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/**
 * The accounts an entry touches, and whether what it takes from them is there.
 *
 * @param balances of its lines, by id
 */
record Accounts(Map<UUID, LineBalance> balances) {

    private record Key(UUID line, Stage stage) {
    }

    /** What the parts together take from each account that must not be negative. */
    List<Account> asked(List<Part> parts) {
        Map<Key, Long> net = new LinkedHashMap<>();
        Map<UUID, LineFacts> lines = new LinkedHashMap<>();
        for (Part part : parts) {
            lines.putIfAbsent(part.line().id(), part.line());
            net.merge(new Key(part.line().id(), part.stage()), part.amount(), Math::addExact);
        }
        return net.entrySet().stream()
            .filter(account -> account.getKey().stage() != Stage.SOURCE && account.getValue() < 0)
            .map(account -> account(lines.get(account.getKey().line()), account.getKey().stage(), -account.getValue())).toList();
    }

    private Account account(LineFacts line, Stage stage, long requested) {
        long available = balances.get(line.id()).of(stage);
        return new Account(line.id(), line.code(), stage, Money.ofMinor(requested, line.currency()), Money.ofMinor(available, line.currency()),
            Money.ofMinor(Math.max(0, requested - available), line.currency()));
    }

    /**
     * Breaks {@link LedgerRule#NOT_ENOUGH_MONEY}, with how much is left, unless everything the parts take is there, and {@link LedgerRule#ACCOUNT_TOO_LARGE}
     * where a line would get more than can be told, from its SOURCE or from other lines.
     */
    void mustHold(List<Part> parts) {
        parts.stream().collect(Collectors.groupingBy(Part::line,
                Collectors.groupingBy(part -> part.stage() == Stage.SOURCE, Collectors.summingLong(Part::amount))))
            .forEach((line, amounts) -> {
                LineBalance balance = balances.get(line.id());
                mustBeTellable(line, balance.of(Stage.SOURCE) + amounts.getOrDefault(true, 0L));
                mustBeTellable(line, balance.budget() + amounts.getOrDefault(false, 0L));
            });
        asked(parts).stream().filter(account -> account.shortBy().sign() > 0).findFirst().ifPresent(account -> {
            throw RuleBroken.at("postings", LedgerRule.NOT_ENOUGH_MONEY, account.requested(), account.available(), account.shortBy(), account.lineCode());
        });
    }

    /** Breaks {@link LedgerRule#ACCOUNT_TOO_LARGE} where an original budget of a line would be more than can be told. */
    void mustStayTellable(List<Part> appropriated) {
        appropriated.forEach(part -> mustBeTellable(part.line(), balances.get(part.line().id()).appropriated() + part.amount()));
    }

    private static void mustBeTellable(LineFacts line, long amount) {
        if (Math.abs(amount) > Money.MOST) {
            throw RuleBroken.at("postings", LedgerRule.ACCOUNT_TOO_LARGE, line.code(), Money.ofMinor(Money.MOST, line.currency()));
        }
    }

    /** Books the parts. */
    void book(List<Part> parts) {
        mustHold(parts);
        parts.forEach(part -> balances.get(part.line().id()).add(part.stage(), part.amount()));
    }
}
