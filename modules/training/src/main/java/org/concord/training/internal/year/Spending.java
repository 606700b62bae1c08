package org.concord.training.internal.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.kernel.Money;
import org.concord.kernel.Paging;

/** What the activities of plans paid that runs are paid by, as far as the reader sees plans. */
@ApplicationScoped
class Spending {

    @Inject
    private Budgets budgets;
    @Inject
    private Access access;

    /** By activity, and none for no activity; one that paid in several currencies, or nothing, is left out. */
    Map<UUID, Money> of(Stream<UUID> activities) {
        Map<UUID, Money> paid = new LinkedHashMap<>();
        if (!access.may(ActionPlanRight.READ_PLANS)) {
            return paid;
        }
        activities.filter(Objects::nonNull).distinct().forEach(activity -> paid(activity).ifPresent(money -> paid.put(activity, money)));
        return paid;
    }

    private Optional<Money> paid(UUID activity) {
        List<BudgetLineRow> lines = budgets.search(new BudgetLineCriteria(null, null, activity, null, null, null, null, null, null, null, null),
            Paging.first(Paging.MOST)).rows();
        Map<String, List<Money>> byCurrency = lines.stream().map(BudgetLineRow::paid).filter(money -> money.minor() != 0)
            .collect(Collectors.groupingBy(Money::currency, Collectors.mapping(Function.identity(), Collectors.toList())));
        return byCurrency.size() == 1 ? byCurrency.values().iterator().next().stream().reduce(Money::plus) : Optional.empty();
    }
}
