package org.concord.web.actionplans;

import static org.concord.web.page.Options.inOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Once;
import org.concord.web.page.Say;

/** What the fields of an entry let its maker choose from. */
@Named
@RequestScoped
public class EntryChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);
    /** More than these nobody reads to choose one: its code is typed instead. */
    private static final int READABLE = 100;
    private static final Set<EntryKind> WITH_RECEIVER = EnumSet.of(EntryKind.VIREMENT, EntryKind.CARRY_OVER, EntryKind.EXCHANGE);

    @Inject
    private EnterPage page;
    @Inject
    private Journal journal;
    @Inject
    private Budgets budgets;
    @Inject
    private ExchangeRates rates;
    @Inject
    private Say say;

    private final Once<Page<BudgetLineRow>> receivers = new Once<>(this::receivers);

    /** Commitments of the line on which something may be ordered, released or paid. */
    public Map<String, String> getCommitments() {
        return inOrder(journal.commitments(new CommitmentCriteria(null, page.getLine().id(), null), ALL).rows().stream()
            .filter(row -> (page.getKind() == EntryKind.PAYMENT ? row.ordered().minus(row.paid()) : row.open()).sign() > 0), row -> row.id().toString(), this::named);
    }

    private String named(CommitmentRow row) {
        return Stream.of(row.reference(), say.of(row.bookingDate()), say.of(page.getKind() == EntryKind.PAYMENT ? row.ordered().minus(row.paid()) : row.open()))
            .filter(part -> part != null).reduce((one, next) -> one + " · " + next).orElseThrow();
    }

    /** Lines of the same source that may receive money from this one, by id. */
    public Map<String, String> getReceivers() {
        return inOrder(receivers.get().rows().stream(), to -> to.id().toString(), EntryChoices::named);
    }

    /** The same by code, for those who type; of very many, the first. */
    public Map<String, String> getReceiverCodes() {
        return inOrder(receivers.get().rows().stream(), BudgetLineRow::code, EntryChoices::named);
    }

    /** Whether the receiving line is typed and not chosen, where there is one. */
    public boolean isReceiverTyped() {
        return WITH_RECEIVER.contains(page.getKind()) && (receivers.get().rows().size() > READABLE || receivers.get().next() != null);
    }

    private static String named(BudgetLineRow line) {
        return line.code() + " · " + line.activityTitle() + " · " + line.currency();
    }

    private Page<BudgetLineRow> receivers() {
        BudgetLineRow from = page.getLine();
        boolean exchange = page.getKind() == EntryKind.EXCHANGE;
        int year = page.getKind() == EntryKind.CARRY_OVER ? from.fiscalYear() + 1 : from.fiscalYear();
        Page<BudgetLineRow> lines = budgets.search(new BudgetLineCriteria(from.programme(), null, null, null, from.source(), year,
            exchange ? null : from.currency(), null, null, null, null), ALL);
        return new Page<>(lines.rows().stream().filter(to -> !to.id().equals(from.id()) && exchange != to.currency().equals(from.currency())).toList(),
            lines.next());
    }

    /** The stages within which money moves from line to line. */
    public Map<String, String> getStages() {
        return inOrder(Stream.of(Stage.UNALLOTTED, Stage.ALLOTTED), Stage::name, say::of);
    }

    /** Rates to or from the currency of the line, the latest first. */
    public Map<String, String> getRates() {
        String currency = page.getLine().currency();
        return inOrder(rates.search(new ExchangeRateCriteria(null, null, null, null), ALL).rows().stream()
            .filter(rate -> rate.base().equals(currency) || rate.quote().equals(currency)), rate -> rate.id().toString(),
            rate -> "1 " + rate.base() + " = " + say.of(rate.rate()) + " " + rate.quote() + " · " + say.of(rate.day()) + " · " + rate.source());
    }
}
