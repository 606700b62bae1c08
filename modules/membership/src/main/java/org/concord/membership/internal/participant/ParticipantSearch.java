package org.concord.membership.internal.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRow;
import org.concord.membership.api.ProcessCriteria;
import org.concord.membership.api.ProcessRow;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class ParticipantSearch {

    private static final String NAME = "coalesce(n, p.name)";
    private static final String PARTICIPANTS = """
        select new org.concord.membership.api.ParticipantRow(p.code, p.kind, p.alpha3, coalesce(n, p.name), p.version)
        from Participant p left join p.names n on key(n) = :language""";
    private static final String COUNTRIES = """
        select p.code, coalesce(n, p.name) from Participant p left join p.names n on key(n) = :language where p.kind <> :organisation""";
    private static final String PROCESSES = """
        select new org.concord.membership.api.ProcessRow(p.code, coalesce(n, p.name), p.establishedDay, p.establishedPrecision, p.version)
        from Process p left join p.names n on key(n) = :language""";
    private static final String TAKES_PART =
        "exists (select 1 from Membership m where m.participant = p.code and m.time.firstDay <= m.time.lastDay";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Reader reader;

    Page<ParticipantRow> participants(ParticipantCriteria criteria, Paging paging) {
        ListQuery<ParticipantRow> query = new ListQuery<>(entities, ParticipantRow.class, PARTICIPANTS)
            .with("language", reader.language())
            .where("p.kind = :kind", "kind", criteria.kind())
            .where("p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("name", NAME)
            .sortedBy("kind", "p.kind")
            .unique("code", "p.code");
        if (criteria.process() != null || criteria.role() != null || criteria.asOf() != null) {
            query.where(takesPart(criteria));
            withIfGiven(query, "process", criteria.process());
            withIfGiven(query, "role", criteria.role());
            withIfGiven(query, "asOf", criteria.asOf());
        }
        return query.page(paging);
    }

    Page<ProcessRow> processes(ProcessCriteria criteria, Paging paging) {
        return new ListQuery<>(entities, ProcessRow.class, PROCESSES)
            .with("language", reader.language())
            .where("p.firstDay <= :asOf", "asOf", criteria.asOf())
            .where("p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("name", NAME)
            .unique("code", "p.code")
            .page(paging);
    }

    /** The names of states and territories, by code. */
    Map<String, String> countries(String language) {
        return entities.createQuery(COUNTRIES, Object[].class).setParameter("language", language).setParameter("organisation", ParticipantKind.ORGANISATION)
            .getResultStream().collect(Collectors.toMap(found -> (String) found[0], found -> (String) found[1]));
    }

    private static String takesPart(ParticipantCriteria criteria) {
        return TAKES_PART
            + (criteria.process() == null ? "" : " and m.process = :process")
            + (criteria.role() == null ? "" : " and m.role = :role")
            + (criteria.asOf() == null ? "" : " and :asOf between m.time.firstDay and m.time.lastDay")
            + ")";
    }

    private static void withIfGiven(ListQuery<?> query, String name, Object value) {
        if (value != null) {
            query.with(name, value);
        }
    }
}
