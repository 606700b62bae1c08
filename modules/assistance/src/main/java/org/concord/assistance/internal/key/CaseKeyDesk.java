package org.concord.assistance.internal.key;

import static org.concord.assistance.api.AssistanceRight.KEEP_CASE_KEYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.assistance.api.CaseKeys;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.KeyState;
import org.concord.assistance.internal.Wall;
import org.concord.kernel.RuleBroken;

/** Puts a new master key into use, locks the keys of cases anew, and retires earlier ones. */
@ApplicationScoped
@Transactional
public class CaseKeyDesk implements CaseKeys {

    private static final String KEYS = "case-keys";
    private static final int AT_A_TIME = 200;

    @Inject
    private CaseKeyRepository keys;
    @Inject
    private MasterKey master;
    @Inject
    private Wall wall;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private LockingAnew locking;
    @Inject
    private Event<Retired> retired;
    @Inject
    private Clock clock;

    private final AtomicLong damaged = new AtomicLong();

    @Override
    public KeyState state() {
        access.require(KEEP_CASE_KEYS);
        return wall.lifted(() -> new KeyState(Integer.toUnsignedLong(master.number()), keys.count(), keys.countOfOtherMasters(master.number()),
            countDamaged(), master.earlier().size()));
    }

    @Override
    public void rotate() {
        access.require(KEEP_CASE_KEYS);
        master.renew();
        audit.changed(KEYS, Integer.toUnsignedString(master.number()), "MASTER_KEY_RENEWED", null);
        locking.begin();
    }

    @Override
    public void retireEarlier() {
        access.require(KEEP_CASE_KEYS);
        master.mustBeKeptHere();
        Set<Integer> earlier = master.earlier();
        long locked = wall.lifted(() -> keys.countOfOtherMasters(master.number()));
        if (locked > 0) {
            throw new RuleBroken(CaseRule.EARLIER_MASTER_KEYS_LOCK, locked);
        }
        if (!earlier.isEmpty()) {
            keys.removeMasters(earlier);
            audit.changed(KEYS, Integer.toUnsignedString(master.number()), "EARLIER_MASTER_KEYS_RETIRED", null);
            retired.fire(new Retired(earlier));
        }
    }

    @Override
    public long damaged() {
        return damaged.get();
    }

    /** Locks some keys anew, of the cases behind this one; the last of these, or nothing where there are no more. */
    Optional<UUID> lockSomeAnew(UUID behind) {
        List<CaseKey> earlier = keys.ofOtherMasters(master.number(), behind, AT_A_TIME);
        earlier.forEach(key -> key.lockAnew(master, clock.instant()));
        return earlier.size() < AT_A_TIME ? Optional.empty() : Optional.of(earlier.get(AT_A_TIME - 1).caseId());
    }

    /** Counts those that do not open, for whoever operates the server. */
    long countDamaged() {
        damaged.set(keys.countDamaged());
        return damaged.get();
    }
}
