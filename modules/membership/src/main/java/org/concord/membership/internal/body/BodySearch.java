package org.concord.membership.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.BodyRow;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class BodySearch {

    private static final String BODIES = """
        select new org.concord.membership.api.BodyRow(b.code, b.process, coalesce(bn, b.name), b.kind, b.parent, b.establishedDay,
            b.establishedPrecision, b.dissolvedDay, b.dissolvedPrecision, b.version)
        from Body b left join b.names bn on key(bn) = :language""";
    private static final String MEMBERSHIPS = """
        select new org.concord.membership.api.BodyMembershipRow(m.id, m.body, coalesce(bn, b.name), m.participant, coalesce(pn, p.name),
            m.role, m.time.fromDay, m.time.fromPrecision, m.time.toDay, m.time.toPrecision, m.source, m.confidence, m.note, m.version)
        from BodyMembership m
        join Body b on b.code = m.body left join b.names bn on key(bn) = :language
        join Participant p on p.code = m.participant left join p.names pn on key(pn) = :language""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private BodyRepository tree;
    @Inject
    private Reader reader;

    Page<BodyRow> bodies(BodyCriteria criteria, Paging paging) {
        return new ListQuery<>(entities, BodyRow.class, BODIES)
            .with("language", reader.language())
            .where("b.process = :process", "process", criteria.process())
            .where("b.kind = :kind", "kind", criteria.kind())
            .where("b.parent = :parent", "parent", criteria.parent())
            .where("b.code in :within", "within", tree.within("within", criteria.within()))
            .where(":asOf between b.firstDay and b.lastDay", "asOf", criteria.asOf())
            .where("b.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("name", "coalesce(bn, b.name)")
            .sortedBy("process", "b.process")
            .sortedBy("kind", "b.kind")
            .sortedBy("established", "b.establishedDay", Period.BEGINNING)
            .unique("code", "b.code")
            .page(paging);
    }

    Page<BodyMembershipRow> memberships(BodyMembershipCriteria criteria, Paging paging) {
        return memberships()
            .where("b.process = :process", "process", criteria.process())
            .where("m.body = :body", "body", criteria.body())
            .where("m.body in :within", "within", tree.within("within", criteria.within()))
            .where("m.participant = :participant", "participant", criteria.participant())
            .where("m.role = :role", "role", criteria.role())
            .where(":asOf between m.time.firstDay and m.time.lastDay", "asOf", criteria.asOf())
            .where("p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .page(paging);
    }

    Optional<BodyMembershipRow> membership(UUID id) {
        return memberships().where("m.id = :id", "id", id).one();
    }

    private ListQuery<BodyMembershipRow> memberships() {
        return new ListQuery<>(entities, BodyMembershipRow.class, MEMBERSHIPS)
            .with("language", reader.language())
            .sortedBy("participantName", "coalesce(pn, p.name)")
            .sortedBy("participant", "m.participant")
            .sortedBy("body", "m.body")
            .sortedBy("from", "m.time.fromDay", Period.BEGINNING)
            .unique("id", "m.id");
    }
}
