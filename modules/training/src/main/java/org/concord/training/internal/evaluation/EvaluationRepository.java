package org.concord.training.internal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;
import org.concord.training.api.EvaluatedRun;

/** Tickets, answers, and what is asked later. */
@ApplicationScoped
class EvaluationRepository {

    static final String SERVICES = "service-evaluations";

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    void remove(Ticket ticket) {
        entities.remove(ticket);
    }

    /** The ticket with this hash, for this transaction only. */
    Optional<Ticket> lock(String hash) {
        return Optional.ofNullable(entities.find(Ticket.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The ticket with this hash, to be read. */
    Optional<Ticket> find(String hash) {
        return Optional.ofNullable(entities.find(Ticket.class, hash));
    }

    /** What somebody who is asked about a run is told of it. */
    Optional<EvaluatedRun> evaluated(UUID run) {
        return entities.createQuery("""
                select new org.concord.training.api.EvaluatedRun(c.title, c.code, r.firstDay, r.lastDay)
                from CourseRun r join Course c on c.id = r.course where r.id = :run""", EvaluatedRun.class)
            .setParameter("run", run)
            .getResultList().stream().findFirst();
    }

    /** How many came to a run at all, as it is known last. */
    int attended(UUID run) {
        return entities.createQuery("""
                select cast(count(distinct a.nomination) as Integer) from AttendanceRecord a join Session s on s.id = a.session
                where s.run.id = :run and a.minutes > 0
                and a.number = (select max(b.number) from AttendanceRecord b where b.session = a.session and b.nomination = a.nomination)""", Integer.class)
            .setParameter("run", run)
            .getSingleResult();
    }

    boolean hasTickets(UUID run) {
        return !entities.createQuery("select t.hash from Ticket t where t.run = :run", String.class).setParameter("run", run).setMaxResults(1)
            .getResultList().isEmpty();
    }

    void removeTickets(UUID run) {
        entities.createQuery("delete from Ticket t where t.run = :run").setParameter("run", run).executeUpdate();
    }

    /** The answers of a run; no more than it has seats. */
    List<EvaluationAnswer> answers(UUID run) {
        return entities.createQuery("select a from EvaluationAnswer a where a.run = :run order by a.id", EvaluationAnswer.class)
            .setParameter("run", run)
            .getResultList();
    }

    LaterEvaluation later(UUID id) {
        return Optional.ofNullable(entities.find(LaterEvaluation.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "later-evaluations", id));
    }

    ServiceEvaluation service(UUID id) {
        return Optional.ofNullable(entities.find(ServiceEvaluation.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SERVICES, id));
    }

    /** What is asked about an officer. */
    List<LaterEvaluation> laterOf(UUID officer) {
        return entities.createQuery("select l from LaterEvaluation l join Nomination n on n.id = l.nomination where n.officer = :officer",
                LaterEvaluation.class)
            .setParameter("officer", officer)
            .getResultList();
    }

    /** Code of the participant that nominated. */
    String participantOf(UUID nomination) {
        return entities.createQuery("select n.participant from Nomination n where n.id = :id", String.class).setParameter("id", nomination).getSingleResult();
    }
}
