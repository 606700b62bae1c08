package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.concord.actionplans.api.ApprovalDelegationRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads delegations. */
@ApplicationScoped
class DelegationSearch {

    private static final int MOST = 100;

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Page<ApprovalDelegationRow> of(String username, Paging paging) {
        return by(username).page(paging);
    }

    Optional<ApprovalDelegationRow> one(String username, UUID id) {
        return by(username).where("d.id = :id", "id", id).one();
    }

    private ListQuery<ApprovalDelegationRow> by(String username) {
        return new ListQuery<>(entities, ApprovalDelegationRow.class,
            "select new org.concord.actionplans.api.ApprovalDelegationRow(d.id, d.by, d.to, d.owner, d.firstDay, d.lastDay, d.version) from Delegation d")
            .where("d.by = :name or d.to = :name", "name", username)
            .sortedBy("until", "d.lastDay").sortedBy("from", "d.firstDay").unique("id", "d.id").ordered("-until");
    }

    /** Whose approvals are delegated to this person on a day, by the owner of the plans; of those who still may, in the order of their names. */
    Map<String, SortedSet<String>> givers(String username, LocalDate day, BiPredicate<String, String> stillMay) {
        return entities.createQuery("select d.owner, d.by from Delegation d where d.to = :to and :day between d.firstDay and d.lastDay order by d.by", Object[].class)
            .setParameter("to", username).setParameter("day", day).setMaxResults(MOST).getResultStream()
            .filter(row -> stillMay.test((String) row[1], (String) row[0]))
            .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toCollection(TreeSet::new))));
    }
}
