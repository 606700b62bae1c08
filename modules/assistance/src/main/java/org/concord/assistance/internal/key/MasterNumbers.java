package org.concord.assistance.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/**
 * Which master keys may lock. A number is entered before the first key is locked by it, and taken away when nothing is: whoever still locks with a key that
 * was retired meanwhile is refused by the database, rather than lose a case.
 */
@ApplicationScoped
@Transactional
public class MasterNumbers {

    @Inject
    private CaseKeyRepository keys;

    /** Enters a number, in a transaction of its own, so that others see it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void enter(int number) {
        if (!keys.mayLock(number)) {
            keys.add(new MasterNumber(number));
        }
    }

    /** Takes these away; the database refuses where they lock anything. */
    void remove(Set<Integer> numbers) {
        keys.removeMasters(numbers);
    }
}
