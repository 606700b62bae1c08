package org.concord.training.internal.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.store.Unit;

/** Reads what became of the runs that ended between two days: one query for each sort of fact, however many runs there are. */
@ApplicationScoped
class YearSearch {

    private static final int MOST = 1000;
    private static final String ENDED = " r.state in (PUBLISHED, CLOSED) and r.lastDay between :from and :to ";
    private static final String RUNS = """
        select new org.concord.training.internal.year.Held(r.id, c.code, c.title, r.host, r.firstDay, r.lastDay, r.state, r.activity)
        from CourseRun r join Course c on c.id = r.course where""" + ENDED + "order by r.firstDay, r.id";
    private static final String PEOPLE = """
        select new org.concord.training.internal.year.Attended(n.run, n.participant, o.gender, n.state, count(n))
        from Nomination n join CourseRun r on r.id = n.run join Officer o on o.id = n.officer where n.state in (COMPLETED, INCOMPLETE) and"""
        + ENDED + "group by n.run, n.participant, o.gender, n.state";
    private static final String ANSWERS = "select new org.concord.training.internal.year.Counted(a.run, count(a), count(a)) from EvaluationAnswer a"
        + " join CourseRun r on r.id = a.run where" + ENDED + "group by a.run";
    private static final String LATER = """
        select new org.concord.training.internal.year.Counted(n.run, count(e), count(e.applied)) from LaterEvaluation e join Nomination n on n.id = e.nomination
        join CourseRun r on r.id = n.run where e.dueFrom <= :today and""" + ENDED + "group by n.run";
    private static final String SERVICES = "select new org.concord.training.internal.year.Counted(e.run, count(e), count(e.answeredOn)) from ServiceEvaluation e"
        + " join CourseRun r on r.id = e.run where e.dueFrom <= :today and" + ENDED + "group by e.run";
    private static final String SESSIONS = "select new org.concord.training.internal.year.Sitting(r.id, s.startsAt, s.endsAt) from Session s join s.run r where" + ENDED;

    @Inject
    @Unit("training")
    private EntityManager entities;

    List<Held> runs(LocalDate from, LocalDate to) {
        return query(Held.class, RUNS, from, to).setMaxResults(MOST).getResultList();
    }

    Map<UUID, List<Attended>> people(LocalDate from, LocalDate to) {
        return query(Attended.class, PEOPLE, from, to).getResultList().stream().collect(Collectors.groupingBy(Attended::run));
    }

    Map<UUID, Counted> answers(LocalDate from, LocalDate to) {
        return byRun(query(Counted.class, ANSWERS, from, to));
    }

    Map<UUID, Counted> later(LocalDate from, LocalDate to, LocalDate today) {
        return byRun(query(Counted.class, LATER, from, to).setParameter("today", today));
    }

    Map<UUID, Counted> services(LocalDate from, LocalDate to, LocalDate today) {
        return byRun(query(Counted.class, SERVICES, from, to).setParameter("today", today));
    }

    /** Minutes of the programme, by run. */
    Map<UUID, Long> minutes(LocalDate from, LocalDate to) {
        return query(Sitting.class, SESSIONS, from, to).getResultList().stream()
            .collect(Collectors.groupingBy(Sitting::run, Collectors.summingLong(sitting -> Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes())));
    }

    private <R> TypedQuery<R> query(Class<R> row, String query, LocalDate from, LocalDate to) {
        return entities.createQuery(query, row).setParameter("from", from).setParameter("to", to);
    }

    private static Map<UUID, Counted> byRun(TypedQuery<Counted> query) {
        return query.getResultList().stream().collect(Collectors.toMap(Counted::run, counted -> counted));
    }
}
