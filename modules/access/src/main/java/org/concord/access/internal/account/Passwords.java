package org.concord.access.internal.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.concord.access.api.AccessRule;
import org.concord.kernel.RuleBroken;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes (OWASP). A few at a time: each takes memory, and nobody is to take all of it by
 * trying passwords.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final String NOBODYS = ARGON.hash("the password of nobody").getResult();

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    String hash(String password) {
        return inTurn(() -> ARGON.hash(PasswordRules.normal(password)).getResult());
    }

    /** Whether it is the password; takes the same time for an account that does not exist ({@code hash} null), and says no. */
    boolean matches(String password, String hash) {
        String typed = password == null ? "" : PasswordRules.normal(password);
        String tried = typed.length() > PasswordRules.LONGEST ? "" : typed;
        String stored = hash == null ? NOBODYS : hash;
        boolean same = inTurn(() -> Argon2Function.getInstanceFromHash(stored).check(tried, stored));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleBroken(AccessRule.TOO_MANY_ATTEMPTS, PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(AccessRule.TOO_MANY_ATTEMPTS, PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
