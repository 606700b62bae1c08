package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.access.api.AccountCriteria;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Grant;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Text;
import org.concord.store.Among;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Lists accounts: one query for the page, one for the grants of those on it. */
@ApplicationScoped
class AccountSearch {

    private static final String SELECT = "select new org.concord.access.internal.account.AccountLine(a.id, a.username, a.displayName, a.language,"
        + " a.disabled, a.demonstration, case when a.otpSecret is null then false else true end, a.createdAt, a.signedInAt, a.version)"
        + " from Account a";

    @Inject
    @Unit("access")
    private EntityManager entities;

    Page<AccountRow> page(AccountCriteria criteria, Paging paging) {
        Page<AccountLine> page = new ListQuery<>(entities, AccountLine.class, SELECT)
            .where("a.searched like :q escape '!'", "q", pattern(criteria.q()))
            .where("exists (select 1 from Account h join h.grants g where h = a and g.role = :role)", "role", criteria.role())
            .where("a.disabled = :disabled", "disabled", criteria.disabled())
            .sortedBy("displayName", "a.displayName")
            .sortedBy("username", "a.username")
            .unique("id", "a.id")
            .page(paging);
        return new Page<>(withGrants(page.rows()), page.next());
    }

    Optional<AccountRow> find(UUID id) {
        List<AccountLine> found = new ListQuery<>(entities, AccountLine.class, SELECT).where("a.id = :id", "id", id).one().stream().toList();
        return withGrants(found).stream().findFirst();
    }

    private List<AccountRow> withGrants(List<AccountLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Grant>> grants = Among.query(entities, "select a.id as account, g as held from Account a join a.grants g where a.id in :ids",
                Tuple.class, Map.of("ids", lines.stream().map(AccountLine::id).toList()))
            .getResultStream()
            .collect(Collectors.groupingBy(row -> row.get("account", UUID.class), Collectors.mapping(AccountSearch::grant, Collectors.toList())));
        return lines.stream()
            .map(line -> line.with(grants.getOrDefault(line.id(), List.of()).stream().sorted(Comparator.comparing(Grant::toString)).toList()))
            .toList();
    }

    private static Grant grant(Tuple row) {
        return row.get("held", HeldGrant.class).grant();
    }

    private static String pattern(String q) {
        return q == null || q.isBlank() ? null : "%" + Text.folded(q).replaceAll("([!%_])", "!$1") + "%";
    }
}
