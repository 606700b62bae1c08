package org.concord.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.concord.membership.api.MeetingPlanned;

/** A module further down the arrows, which listens for what membership tells after the commit. */
@ApplicationScoped
public class Heard {

    private static final Set<Integer> ENDED = Set.of(Status.STATUS_COMMITTED, Status.STATUS_NO_TRANSACTION);

    private final List<UUID> stored = new CopyOnWriteArrayList<>();
    private final List<UUID> unsure = new CopyOnWriteArrayList<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeetingPlanned event) {
        (ENDED.contains(transaction.getTransactionStatus()) ? stored : unsure).add(event.meeting());
    }

    /** How often it was told of a meeting whose transaction had ended well. */
    long timesStored(UUID meeting) {
        return stored.stream().filter(meeting::equals).count();
    }

    /** Whether it was told of a meeting that could still be taken back. */
    boolean tooEarly(UUID meeting) {
        return unsure.contains(meeting);
    }
}
