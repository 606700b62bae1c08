package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.ReservationRow;
import org.concord.membership.internal.ParticipantName;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads decisions, for insiders and of public meetings. */
@ApplicationScoped
class DecisionSearch {

    private static final String ROW = """
        select new org.concord.membership.api.DecisionRow(d.id, d.meeting, m.title, d.process, d.body, d.number, d.day, d.kind, d.text,
        d.agendaItem, d.present, d.needed, d.recordedAt, d.version) from Decision d join Meeting m on m.id = d.meeting""";
    private static final String RESERVATION = "select new org.concord.membership.api.ReservationRow(r.id, d.meeting, d.id, d.number, "
        + "r.participant, " + ParticipantName.SHOWN
        + ", r.text) from Reservation r join Decision d on d.id = r.decision join Meeting m on m.id = d.meeting"
        + ParticipantName.join("r.participant");

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Reader reader;

    Page<DecisionRow> rows(DecisionCriteria criteria, Paging paging) {
        return guarded(DecisionRow.class, ROW)
            .where("d.process = :process", "process", criteria.process())
            .where("d.body = :body", "body", criteria.body())
            .where("d.meeting = :meeting", "meeting", criteria.meeting())
            .where("d.kind = :kind", "kind", criteria.kind())
            .where("d.day >= :from", "from", criteria.from())
            .where("d.day <= :until", "until", criteria.until())
            .where("d.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("day", "d.day")
            .sortedBy("order", "d.order")
            .ordered(criteria.meeting() == null ? "-day" : "order")
            .unique("id", "d.id")
            .page(paging);
    }

    Optional<DecisionRow> find(UUID id) {
        return guarded(DecisionRow.class, ROW).where("d.id = :id", "id", id).one();
    }

    Page<ReservationRow> reservations(UUID meeting, Paging paging) {
        return guarded(ReservationRow.class, RESERVATION)
            .with("language", reader.language())
            .where("d.meeting = :meeting", "meeting", meeting)
            .sortedBy("participant", "r.participant")
            .unique("id", "r.id")
            .page(paging);
    }

    boolean numberTaken(UUID meeting, UUID but, String number) {
        return !entities.createQuery("select d.id from Decision d where d.meeting = :meeting and d.number = :number and d.id <> :but", UUID.class)
            .setParameter("meeting", meeting)
            .setParameter("number", number)
            .setParameter("but", but)
            .getResultList().isEmpty();
    }

    boolean onAgenda(UUID meeting, UUID item) {
        return !entities.createQuery("select i.id from AgendaItem i where i.id = :item and i.meeting = :meeting", UUID.class)
            .setParameter("item", item)
            .setParameter("meeting", meeting)
            .getResultList().isEmpty();
    }

    boolean reserved(UUID decision, String participant) {
        return !entities.createQuery("select r.id from Reservation r where r.decision = :decision and r.participant = :participant", UUID.class)
            .setParameter("decision", decision)
            .setParameter("participant", participant)
            .getResultList().isEmpty();
    }

    private <R> ListQuery<R> guarded(Class<R> row, String select) {
        Sight sight = sights.current();
        return sight.in(new ListQuery<>(entities, row, select).where(sight.ofPapers()));
    }
}
