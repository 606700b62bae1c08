package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Unit;

/** Action items, joint actions, and what hangs on them. */
@ApplicationScoped
class FollowUpRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    ActionItem actionItem(UUID id) {
        return one(ActionItem.class, "action-items", id);
    }

    ActionItem actionItem(UUID id, long version) {
        ActionItem item = actionItem(id);
        Versions.match(item.version(), version);
        return item;
    }

    JointAction jointAction(UUID id) {
        return one(JointAction.class, "joint-actions", id);
    }

    JointAction jointAction(UUID id, long version) {
        JointAction action = jointAction(id);
        Versions.match(action.version(), version);
        return action;
    }

    Optional<JointActionParticipant> participant(UUID jointAction, String participant) {
        return entities.createQuery(
                "select p from JointActionParticipant p where p.jointAction = :action and p.participant = :participant", JointActionParticipant.class)
            .setParameter("action", jointAction)
            .setParameter("participant", participant)
            .getResultList().stream().findFirst();
    }

    void remove(JointActionParticipant participant) {
        entities.remove(participant);
    }

    /** Puts up a reminder of each item due by {@code until} that has none, and takes down those of which nothing is due by then. */
    @Transactional
    public Reminded remind(LocalDate today, LocalDate until) {
        int down = takeDownReminders(until);
        List<UUID> due = withoutReminder(until);
        due.forEach(item -> add(new Reminder(item, today)));
        return new Reminded(due.size(), down);
    }

    /** Takes down the reminders of items that are done, or whose date was put off beyond {@code until}. */
    private int takeDownReminders(LocalDate until) {
        return entities.createQuery("""
                delete from Reminder r where not exists (
                select 1 from ActionItem a where a.id = r.actionItem and a.state in (OPEN, IN_PROGRESS) and a.dueOn <= :until)""")
            .setParameter("until", until)
            .executeUpdate();
    }

    /** Items neither done nor verified, due by {@code until}, of which no reminder is up. */
    private List<UUID> withoutReminder(LocalDate until) {
        return entities.createQuery("""
                select a.id from ActionItem a where a.state in (OPEN, IN_PROGRESS) and a.dueOn <= :until
                and not exists (select 1 from Reminder r where r.actionItem = a.id)""", UUID.class)
            .setParameter("until", until)
            .getResultList();
    }

    private <T> T one(Class<T> type, String collection, UUID id) {
        return Optional.ofNullable(entities.find(type, id)).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, collection, id));
    }
}
