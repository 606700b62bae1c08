package org.concord.assistance.internal.key;

import static org.concord.assistance.api.AssistanceRight.KEEP_CASE_KEYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Audit;
import org.concord.assistance.api.CaseKeys;
import org.concord.assistance.api.KeyState;
import org.concord.assistance.internal.Wall;
import org.concord.kernel.RuleBroken;

/** Puts a new master key into use, and locks the keys of cases anew. */
@ApplicationScoped
@Transactional
public class CaseKeyDesk implements CaseKeys {

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

    @Override
    public KeyState state() {
        mustKeepAll();
        return wall.lifted(() -> new KeyState(Integer.toUnsignedLong(master.number()), keys.count(), keys.countOfOtherMasters(master.number())));
    }

    @Override
    public void rotate() {
        mustKeepAll();
        master.renew();
        audit.changed("case-keys", Integer.toUnsignedString(master.number()), "MASTER_KEY_RENEWED", null);
        locking.begin();
    }

    /** Locks some keys anew; whether there may be more. */
    boolean lockSomeAnew() {
        List<CaseKey> earlier = keys.ofOtherMasters(master.number(), AT_A_TIME);
        earlier.forEach(key -> key.lockAnew(master));
        return earlier.size() == AT_A_TIME;
    }

    /** A master key is everybody's: whoever keeps data for one participant does not replace it. */
    private void mustKeepAll() {
        access.require(KEEP_CASE_KEYS);
        if (access.participants(KEEP_CASE_KEYS).isPresent()) {
            throw new RuleBroken(AccessRule.NOT_ALLOWED);
        }
    }
}
