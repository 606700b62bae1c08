package org.concord.web.actionplans;

import static org.concord.web.page.Options.inOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryPreview;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.MoveMoney;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Paging;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;
import org.concord.web.page.Typed;

/** Writes an entry on one line; before it is submitted it shows what is requested, what is there, and by how much it is short. */
@Named
@RequestScoped
public class EnterPage {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Journal journal;
    @Inject
    private Budgets budgets;
    @Inject
    private Programmes programmes;
    @Inject
    private ExchangeRates rates;
    @Inject
    private Reader reader;
    @Inject
    private Say say;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<BudgetLineRow> line = new Once<>(() -> here.found(Optional.ofNullable(here.id("line")).flatMap(budgets::find)));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(line.get().programme())));
    private final Once<Draft<MoveMoney>> draft = new Once<>(this::begun);
    private final Once<EntryPreview> preview = new Once<>(this::preview);

    private Draft<MoveMoney> begun() {
        Draft<MoveMoney> begun = Draft.of(MoveMoney.class).with("kind", getKind()).with("line", here.id("line")).with("eventDate", here.getToday())
            .with("stage", Stage.UNALLOTTED);
        Stream.of("amount", "toAmount", "toLine", "stage", "commitment", "rate", "eventDate").filter(field -> here.text(field) != null)
            .forEach(field -> begun.with(field, here.text(field)));
        return begun.reading("amount", typed -> Amounts.in(reader.getLanguage()).amount(typed, line.get().currency()))
            .reading("toAmount", typed -> Amounts.in(reader.getLanguage()).amount(typed, receiving()));
    }

    private String receiving() {
        UUID to = Typed.as(UUID.class, "toLine", draft.get().text("toLine"));
        return Optional.ofNullable(to).flatMap(budgets::find).orElse(line.get()).currency();
    }

    public EntryKind getKind() {
        return here.found(Optional.ofNullable(here.choice("kind", EntryKind.class)).filter(kind -> kind != EntryKind.REVERSAL));
    }

    public BudgetLineRow getLine() {
        return line.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<MoveMoney> getDraft() {
        return draft.get();
    }

    /** What would become of the entry as far as it is written; null where that cannot be said. */
    public EntryPreview getPreview() {
        return preview.get();
    }

    private EntryPreview preview() {
        if (draft.get().text("amount").isEmpty() || outcome.isRefused()) {
            return null;
        }
        EntryPreview[] found = new EntryPreview[1];
        outcome.attempt(() -> {
            MoveMoney command = draft.get().command(outcome);
            found[0] = outcome.isRefused() ? null : journal.preview(command);
        });
        return found[0];
    }

    /** Shows the page anew, with what would become of the entry. */
    public void previewEntry() {
        getPreview();
    }

    public void submitEntry() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> journal.submit(id, command), "done.submitted", "/action-plans/entry?id=" + id);
    }

    /** Commitments of the line on which something may be ordered, released or paid. */
    public Map<String, String> getCommitments() {
        return inOrder(journal.commitments(new CommitmentCriteria(null, line.get().id(), null), ALL).rows().stream()
            .filter(row -> (getKind() == EntryKind.PAYMENT ? row.ordered().minus(row.paid()) : row.open()).sign() > 0), row -> row.id().toString(), this::named);
    }

    private String named(CommitmentRow row) {
        return Stream.of(row.reference(), say.of(row.bookingDate()), say.of(getKind() == EntryKind.PAYMENT ? row.ordered().minus(row.paid()) : row.open()))
            .filter(part -> part != null).reduce((one, next) -> one + " · " + next).orElseThrow();
    }

    /** Lines of the same source that may receive money from this one. */
    public Map<String, String> getReceivers() {
        BudgetLineRow from = line.get();
        boolean exchange = getKind() == EntryKind.EXCHANGE;
        int year = getKind() == EntryKind.CARRY_OVER ? from.fiscalYear() + 1 : from.fiscalYear();
        return inOrder(budgets.search(new BudgetLineCriteria(from.programme(), null, null, null, from.source(), year, exchange ? null : from.currency(), null,
            null, null, null), ALL).rows().stream().filter(to -> !to.id().equals(from.id()) && exchange != to.currency().equals(from.currency())),
            to -> to.id().toString(), to -> to.code() + " · " + to.activityTitle() + " · " + to.currency());
    }

    /** The stages within which money moves from line to line. */
    public Map<String, String> getStages() {
        return inOrder(Stream.of(Stage.UNALLOTTED, Stage.ALLOTTED), Stage::name, say::of);
    }

    /** Rates to or from the currency of the line, the latest first. */
    public Map<String, String> getRates() {
        String currency = line.get().currency();
        return inOrder(rates.search(new ExchangeRateCriteria(null, null, null, null), ALL).rows().stream()
            .filter(rate -> rate.base().equals(currency) || rate.quote().equals(currency)), rate -> rate.id().toString(),
            rate -> "1 " + rate.base() + " = " + say.of(rate.rate()) + " " + rate.quote() + " · " + say.of(rate.day()) + " · " + rate.source());
    }
}
