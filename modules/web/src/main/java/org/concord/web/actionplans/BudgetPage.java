package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Conversion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/**
 * The budget of a plan as a tree of objectives, activities and lines. Sums come from the database; only what is open is fetched, and of an
 * activity's lines at most a page, so that ten thousand lines cost what ten do. What is open is in the address, as everything else.
 */
@Named
@RequestScoped
public class BudgetPage {

    private static final Set<String> OF_LINES = Set.of("source", "fiscalYear", "agency");
    private static final int LINES = 100;
    private static final int MOST_OPEN = 40;

    @Inject
    private Programmes programmes;
    @Inject
    private Budgets budgets;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;

    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(here.id())));
    private final Once<Set<String>> open = new Once<>(() -> Arrays.stream(Objects.requireNonNullElse(request.getParameter("unfolded"), "").split(","))
        .filter(key -> key.matches("[0-9a-f-]{36}")).limit(MOST_OPEN).collect(Collectors.toCollection(LinkedHashSet::new)));
    private final Once<Page<ExecutionRow>> objectives = new Once<>(() -> here.list(paging -> new Page<>(sums(Dimension.OBJECTIVE, null), null)));
    private final Once<List<BudgetRow>> rows = new Once<>(this::tree);

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    /** What of the tree is shown, from top to bottom. */
    public List<BudgetRow> getRows() {
        return rows.get();
    }

    /** The question for the lines that are summed up here, to take them away. */
    public String getLines() {
        return here.onlyWith(OF_LINES, "programme", plan.get().id().toString());
    }

    /** Each objective as a bar. */
    public List<Bar.Chart> getCharts() {
        return Bar.charts(objectives.get().rows(), row -> row.code() + " " + row.name());
    }

    private List<BudgetRow> tree() {
        List<BudgetRow> tree = new ArrayList<>();
        add(tree, 1, objectives.get().rows());
        return tree;
    }

    private void add(List<BudgetRow> tree, int level, List<ExecutionRow> sums) {
        for (int i = 0; i < sums.size(); i++) {
            ExecutionRow sum = sums.get(i);
            boolean again = i > 0 && sums.get(i - 1).key().equals(sum.key());
            boolean last = i == sums.size() - 1 || !sums.get(i + 1).key().equals(sum.key());
            boolean opened = open.get().contains(sum.key());
            tree.add(BudgetRow.sum(level, sum, again, opened, toggle(sum.key())));
            if (opened && last && level == 1) {
                add(tree, 2, sums(Dimension.ACTIVITY, UUID.fromString(sum.key())));
            } else if (opened && last) {
                addLines(tree, sum.key());
            }
        }
    }

    private void addLines(List<BudgetRow> tree, String activity) {
        Page<BudgetLineRow> lines = budgets.search(new BudgetLineCriteria(null, null, UUID.fromString(activity), null, here.text("source"),
            here.number("fiscalYear"), null, null, null, here.text("agency"), null), Paging.first(LINES));
        lines.rows().forEach(line -> tree.add(BudgetRow.line(line)));
        if (lines.next() != null) {
            tree.add(BudgetRow.more(activity, "budget-lines" + here.onlyWith(OF_LINES, "activity", activity)));
        }
    }

    private List<ExecutionRow> sums(Dimension by, UUID objective) {
        return budgets.execution(new ExecutionQuestion(here.id(), by, here.number("fiscalYear"), here.text("source"), objective, null, here.text("agency"),
            Conversion.OWN, null)).rows();
    }

    private String toggle(String key) {
        Set<String> after = new LinkedHashSet<>(open.get());
        if (!after.remove(key)) {
            after.add(key);
        }
        return here.with("unfolded", String.join(",", after));
    }
}
