package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Stage;
import org.concord.actionplans.api.StoryRow;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.kernel.Money;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** A budget line's whole story: what its accounts hold, and every entry that touched it. */
@Named
@RequestScoped
public class BudgetLinePage {

    @Inject
    private Budgets budgets;
    @Inject
    private Programmes programmes;
    @Inject
    private Journal journal;
    @Inject
    private WrittenLine line;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<BudgetLineRow> record = new Once<>(() -> here.found(budgets.find(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Page<StoryRow>> story = new Once<>(() -> here.list(paging -> journal.story(here.id(), paging)));
    private final Once<Page<CommitmentRow>> commitments = new Once<>(() -> journal.commitments(new CommitmentCriteria(null, here.id(), null),
        Paging.first(100)));
    private final Once<Page<HistoricFigureRow>> past = new Once<>(() -> budgets.history(new HistoricFigureCriteria(null, here.id(), null, null),
        Paging.first(100)));
    private final Once<Draft<WriteBudgetLine>> change = new Once<>(() -> line.of(record.get()));

    /** What one account of the line holds. */
    public record Account(Stage stage, Money amount) {
    }

    public BudgetLineRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    /** The accounts in the order in which money goes through them, after SOURCE: what came from there is not what is here once money went to another line. */
    public List<Account> getAccounts() {
        BudgetLineRow held = record.get();
        return List.of(new Account(Stage.UNALLOTTED, held.unallotted()), new Account(Stage.ALLOTTED, held.available()),
            new Account(Stage.COMMITTED, held.committed().minus(held.ordered())),
            new Account(Stage.PAYABLE, held.ordered().minus(held.paid())), new Account(Stage.SPENT, held.paid()));
    }

    /** What can be entered on it. */
    public List<EntryKind> getKinds() {
        return List.of(EntryKind.values()).subList(0, EntryKind.REVERSAL.ordinal());
    }

    public Page<StoryRow> getStory() {
        return story.get();
    }

    public Page<CommitmentRow> getCommitments() {
        return commitments.get();
    }

    public Page<HistoricFigureRow> getPast() {
        return past.get();
    }

    public Draft<WriteBudgetLine> getChange() {
        return change.get();
    }

    public void changeLine() {
        outcome.attempt(change.get(), command -> budgets.change(here.id(), here.version(), command), "done.saved");
    }

    public void removeLine() {
        outcome.attempt(() -> budgets.remove(here.id(), here.version()), "done.saved", "/action-plans/activity?id=" + record.get().activity());
    }
}
