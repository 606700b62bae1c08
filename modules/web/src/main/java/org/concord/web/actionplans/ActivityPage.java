package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteActivity;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One activity, and its budget lines. */
@Named
@RequestScoped
public class ActivityPage {

    @Inject
    private Programmes programmes;
    @Inject
    private Budgets budgets;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private WrittenLine line;

    private final Once<ActivityRow> record = new Once<>(() -> here.found(programmes.activity(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Page<BudgetLineRow>> lines = new Once<>(() -> here.list(paging -> budgets.search(
        new BudgetLineCriteria(null, null, here.id(), null, null, null, null, null, null, null, null), paging)));
    private final Once<Draft<WriteActivity>> change = new Once<>(() -> Draft.of(WriteActivity.class, record.get()));

    public ActivityRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<BudgetLineRow> getLines() {
        return lines.get();
    }

    public Draft<WriteActivity> getChange() {
        return change.get();
    }

    public void changeActivity() {
        outcome.attempt(change.get(), command -> programmes.changeActivity(here.id(), here.version(), command), "done.saved");
    }

    public void removeActivity() {
        outcome.attempt(() -> programmes.removeActivity(here.id(), here.version()), "done.saved", "/action-plans/objective?id=" + record.get().objective());
    }

    public void addLine() {
        UUID id = here.newId();
        line.getDraft().with("activity", here.id());
        outcome.attempt(line.getDraft(), command -> budgets.add(id, command), "done.saved", "/action-plans/budget-line?id=" + id);
    }
}
