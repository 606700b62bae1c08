package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Unit;

/**
 * Meetings and what hangs on them. Whoever changes anything locks the meeting first, so that neither its state changes meanwhile nor the same
 * request is carried out twice at once.
 */
@ApplicationScoped
public class MeetingRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    void remove(Object record) {
        entities.remove(record);
    }

    /** Sends what was changed to the database, so that a broken constraint shows here. */
    void flush() {
        entities.flush();
    }

    /** The meeting, locked until the transaction ends. */
    Meeting locked(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound("meetings", id));
    }

    /** The same, as the person saw it. */
    Meeting locked(UUID id, long version) {
        Meeting meeting = locked(id);
        Versions.match(meeting.version(), version);
        return meeting;
    }

    AgendaItem agendaItem(UUID meeting, UUID id, long version) {
        AgendaItem item = one(AgendaItem.class, "agenda-items", id);
        requireOf(meeting, item.meeting(), "agenda-items", id);
        Versions.match(item.version(), version);
        return item;
    }

    /** Takes away the name of a person from the delegations the person was in. */
    void unname(UUID person) {
        entities.createQuery("update versioned Delegate d set d.name = :nobody, d.function = null where d.person = :person")
            .setParameter("nobody", Delegate.NAMELESS)
            .setParameter("person", person)
            .executeUpdate();
    }

    Optional<Invitation> invitation(UUID meeting, String participant) {
        return entities.createQuery("select i from Invitation i where i.meeting = :meeting and i.participant = :participant", Invitation.class)
            .setParameter("meeting", meeting)
            .setParameter("participant", participant)
            .getResultList().stream().findFirst();
    }

    List<String> invited(UUID meeting) {
        return entities.createQuery("select i.participant from Invitation i where i.meeting = :meeting", String.class)
            .setParameter("meeting", meeting)
            .getResultList();
    }

    Optional<Delegation> delegationOf(UUID meeting, String participant) {
        return entities.createQuery("select d from Delegation d where d.meeting = :meeting and d.participant = :participant", Delegation.class)
            .setParameter("meeting", meeting)
            .setParameter("participant", participant)
            .getResultList().stream().findFirst();
    }

    /** How many delegates the largest delegation has that is registered. */
    int largestDelegation(UUID meeting) {
        return entities.createQuery("select count(g) from Delegate g where g.delegation.meeting = :meeting group by g.delegation.id", Long.class)
            .setParameter("meeting", meeting)
            .getResultStream().mapToInt(Long::intValue).max().orElse(0);
    }

    Delegation delegation(UUID meeting, UUID id) {
        Delegation delegation = one(Delegation.class, "delegations", id);
        requireOf(meeting, delegation.meeting(), "delegations", id);
        return delegation;
    }

    Delegate delegate(UUID meeting, UUID id) {
        Delegate delegate = one(Delegate.class, "delegates", id);
        requireOf(meeting, delegate.delegation().meeting(), "delegates", id);
        return delegate;
    }

    Optional<Delegate> delegate(UUID id) {
        return Optional.ofNullable(entities.find(Delegate.class, id));
    }

    /** Takes the names off delegates who are no person Concord keeps, of meetings that ended before a day. Returns how many. */
    @Transactional
    public int unnameThoseOfMeetingsBefore(LocalDate day) {
        return entities.createQuery("""
                update versioned Delegate d set d.name = :nobody, d.function = null where d.person is null and d.name <> :nobody
                and exists (select 1 from Delegation s join Meeting m on m.id = s.meeting where s = d.delegation and m.lastDay < :day)""")
            .setParameter("nobody", Delegate.NAMELESS)
            .setParameter("day", day)
            .executeUpdate();
    }

    Attendance attendance(UUID meeting, UUID id, long version) {
        Attendance attendance = one(Attendance.class, "attendance", id);
        requireOf(meeting, attendance.meeting(), "attendance", id);
        Versions.match(attendance.version(), version);
        return attendance;
    }

    Decision decision(UUID id) {
        return one(Decision.class, "decisions", id);
    }

    Decision decision(UUID meeting, UUID id, long version) {
        Decision decision = decision(id);
        requireOf(meeting, decision.meeting(), "decisions", id);
        Versions.match(decision.version(), version);
        return decision;
    }

    Optional<QuorumRule> quorumRule(String body) {
        return Optional.ofNullable(entities.find(QuorumRule.class, body));
    }

    /** Whether a query with {@code :meeting} and {@code :value} finds anything. */
    boolean any(String query, UUID meeting, Object value) {
        return !entities.createQuery(query, UUID.class)
            .setParameter("meeting", meeting)
            .setParameter("value", value)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    private <T> T one(Class<T> type, String collection, UUID id) {
        return Optional.ofNullable(entities.find(type, id)).orElseThrow(() -> notFound(collection, id));
    }

    private static void requireOf(UUID meeting, UUID actual, String collection, UUID id) {
        if (!actual.equals(meeting)) {
            throw notFound(collection, id);
        }
    }

    private static RuleBroken notFound(String collection, UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, collection, id);
    }
}
