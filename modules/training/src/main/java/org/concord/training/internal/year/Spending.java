package org.concord.training.internal.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.PostingCriteria;
import org.concord.actionplans.api.PostingRow;
import org.concord.actionplans.api.Stage;

/** What the activities of plans paid that runs are paid by, as far as the reader sees plans. */
@ApplicationScoped
class Spending {

    @Inject
    private Budgets budgets;
    @Inject
    private Journal journal;
    @Inject
    private Access access;

    /** What each activity paid between two days; payments that were taken back are not among them. */
    Map<UUID, Spent> of(Stream<UUID> activities, LocalDate from, LocalDate to) {
        Map<UUID, Spent> spent = new LinkedHashMap<>();
        if (access.may(ActionPlanRight.READ_PLANS)) {
            activities.filter(Objects::nonNull).distinct().forEach(activity -> spent.put(activity, Spent.of(payments(activity, from, to))));
        }
        return spent;
    }

    private List<PostingRow> payments(UUID activity, LocalDate from, LocalDate to) {
        BudgetLineCriteria lines = new BudgetLineCriteria(null, null, activity, null, null, null, null, null, null, null, null);
        return EveryPage.of(paging -> budgets.search(lines, paging)).stream().map(BudgetLineRow::id)
            .map(line -> new PostingCriteria(null, line, null, Stage.SPENT, null, from, to))
            .flatMap(payments -> EveryPage.of(paging -> journal.postings(payments, paging)).stream()).toList();
    }
}
