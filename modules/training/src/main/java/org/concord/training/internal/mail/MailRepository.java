package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.store.Unit;
import org.concord.training.internal.course.Course;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.nomination.NominationMoved;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.run.CourseRun;

/** Mails, and the records that they are about. */
@ApplicationScoped
class MailRepository {

    private static final String SEAT = "new org.concord.training.internal.nomination.NominationMoved(n.run, n.id, n.officer, n.participant, n.state)";
    private static final String UNREMINDED = "n.state in (CONFIRMED, ENROLLED) and not exists "
        + "(select m.id from Mail m where m.nomination = n.id and m.kind = REMINDER)";

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(Mail mail) {
        entities.persist(mail);
    }

    /** The same, unless it is there. */
    void addOnce(Mail mail) {
        if (entities.find(Mail.class, mail.id()) == null) {
            add(mail);
        }
    }

    /** The run of a mail to focal points of which nobody has said yet which of them reads it. */
    Optional<UUID> runOfUnshared(UUID id) {
        return entities.createQuery("select m.run from Mail m where m.id = :id and m.officer is null and m.reader is null and m.dueAt is not null", UUID.class)
            .setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** Those whose turn it is, the longest due first. */
    List<UUID> due(Instant now, int most) {
        return entities.createQuery("select m.id from Mail m where m.dueAt <= :now order by m.dueAt, m.id", UUID.class)
            .setParameter("now", now)
            .setMaxResults(most)
            .getResultList();
    }

    /** The mail, locked until the transaction ends. */
    Optional<Mail> locked(UUID id) {
        return Optional.ofNullable(entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that one officer was or is to be told. */
    List<Mail> ofOfficer(UUID officer) {
        return entities.createQuery("select m from Mail m where m.officer = :officer order by m.id", Mail.class).setParameter("officer", officer).getResultList();
    }

    /** Who has a seat of a run that is not over. */
    List<NominationMoved> seated(UUID run) {
        return nominations("select " + SEAT + " from Nomination n where n.run = :run and n.state in (OFFERED, CONFIRMED, ENROLLED) order by n.id", run);
    }

    /** Who was nominated for a run that is not over, and still counts on it: with a seat or without. */
    List<NominationMoved> hopeful(UUID run) {
        return nominations("select " + SEAT + " from Nomination n where n.run = :run and n.state in "
            + "(SUBMITTED, RETURNED, ELIGIBLE, WAITLISTED, OFFERED, CONFIRMED, ENROLLED) order by n.id", run);
    }

    /** Whether anything was, or may have been, put into the calendar of whoever is nominated. */
    boolean hasEntry(UUID nomination) {
        return !entities.createQuery("select m.id from Mail m where m.nomination = :nomination and m.kind in (OFFERED, CONFIRMED, CHANGED, REMINDER) "
                + "and m.triedAt is not null", UUID.class)
            .setParameter("nomination", nomination)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** Who comes to a run, and was not reminded of it. */
    List<NominationMoved> unreminded(UUID run) {
        return nominations("select " + SEAT + " from Nomination n where n.run = :run and " + UNREMINDED + " order by n.id", run);
    }

    private List<NominationMoved> nominations(String query, UUID run) {
        return entities.createQuery(query, NominationMoved.class).setParameter("run", run).getResultList();
    }

    /** Runs that begin on one of these days, to which somebody comes who was not reminded; sooner ones first. */
    List<UUID> withUnreminded(LocalDate from, LocalDate until, int most) {
        return entities.createQuery("select r.id from CourseRun r where r.state = PUBLISHED and r.firstDay between :from and :until and exists "
                + "(select n.id from Nomination n where n.run = r.id and " + UNREMINDED + ") order by r.firstDay, r.id", UUID.class)
            .setParameter("from", from)
            .setParameter("until", until)
            .setMaxResults(most)
            .getResultList();
    }

    /** Of a run, what a participant is asked and has not answered. */
    Asked asked(Question question, UUID run, String participant) {
        String of = question.about();
        return entities.createQuery("select new org.concord.training.internal.mail.Asked(count(e), min(e.dueFrom), max(e.dueUntil))" + question.open()
                + "and " + of + ".run = :run and " + of + ".participant = :participant", Asked.class)
            .setParameter("run", run)
            .setParameter("participant", participant)
            .getSingleResult();
    }

    /** Runs of which somebody can be asked this on this day, and was not. */
    List<UUID> withUnasked(Question question, LocalDate day, int most) {
        return unasked(question, UUID.class, "run", "", day).setMaxResults(most).getResultList();
    }

    /** The participants that can be asked this of a run on this day, and were not. */
    List<String> unasked(Question question, UUID run, LocalDate day) {
        return unasked(question, String.class, "participant", " and " + question.about() + ".run = :run", day).setParameter("run", run).getResultList();
    }

    private <R> TypedQuery<R> unasked(Question question, Class<R> kind, String what, String which, LocalDate day) {
        String of = question.about();
        return entities.createQuery("select distinct " + of + "." + what + question.open() + "and :day between e.dueFrom and e.dueUntil and not exists "
                + "(select m.id from Mail m where m.run = " + of + ".run and m.kind = :asked and m.participant = " + of + ".participant)" + which, kind)
            .setParameter("day", day)
            .setParameter("asked", question.kind());
    }

    /** What is offered to a participant in a run, and can still be confirmed. */
    Optional<Offered> offered(UUID run, String participant, Instant now) {
        return Optional.of(entities.createQuery("""
                select new org.concord.training.internal.mail.Offered(count(n), min(n.offerExpiresAt)) from Nomination n
                where n.run = :run and n.participant = :participant and n.state = OFFERED and n.offerExpiresAt > :now""", Offered.class)
            .setParameter("run", run)
            .setParameter("participant", participant)
            .setParameter("now", now)
            .getSingleResult()).filter(offered -> offered.many() > 0);
    }

    /** The nominations that a mail about a change of their run waits for already. */
    Set<UUID> waitingOfChange(UUID run) {
        return Set.copyOf(entities.createQuery("select m.nomination from Mail m where m.run = :run and m.kind = CHANGED and m.state = WAITING", UUID.class)
            .setParameter("run", run)
            .getResultList());
    }

    /** The run's; the run is locked where it is to be revised. */
    RunCalendar calendar(UUID run) {
        RunCalendar known = entities.find(RunCalendar.class, run);
        if (known == null) {
            known = new RunCalendar(run);
            entities.persist(known);
        }
        return known;
    }

    /** The revision of a run's calendar entry. */
    int sequence(UUID run) {
        RunCalendar known = entities.find(RunCalendar.class, run);
        return known == null ? 0 : known.sequence();
    }

    CourseRun run(UUID id) {
        return entities.find(CourseRun.class, id);
    }

    Course course(UUID id) {
        return entities.find(Course.class, id);
    }

    Nomination nomination(UUID id) {
        return entities.find(Nomination.class, id);
    }

    Officer officer(UUID id) {
        return entities.find(Officer.class, id);
    }
}
