package org.concord.training.internal.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.PostingRow;
import org.concord.kernel.Page;

/** What the activities of plans paid that runs are paid by, as far as the reader sees plans. */
@ApplicationScoped
class Spending {

    @Inject
    private Journal journal;
    @Inject
    private Access access;

    /** What each activity paid between two days; payments that were taken back are not among them. */
    Map<UUID, Spent> of(Stream<UUID> activities, LocalDate from, LocalDate to) {
        Set<UUID> paying = activities.filter(Objects::nonNull).collect(Collectors.toSet());
        if (paying.isEmpty() || !access.may(ActionPlanRight.READ_PLANS)) {
            return Map.of();
        }
        Map<UUID, List<PostingRow>> paid = Page.all(paging -> journal.payments(paying, from, to, paging)).stream()
            .collect(Collectors.groupingBy(PostingRow::activity));
        return paying.stream().collect(Collectors.toMap(Function.identity(), activity -> Spent.of(paid.getOrDefault(activity, List.of()))));
    }
}
