package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;
import org.concord.training.internal.course.Course;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.run.CourseRun;

/** Mails, and the records that they are about. */
@ApplicationScoped
class MailRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(Mail mail) {
        entities.persist(mail);
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
