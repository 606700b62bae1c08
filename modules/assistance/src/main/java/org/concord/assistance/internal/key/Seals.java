package org.concord.assistance.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Gives each case its seal, and texts a digest by which they are known again. */
@ApplicationScoped
public class Seals {

    @Inject
    private CaseKeyRepository keys;
    @Inject
    private MasterKey master;

    private final Set<Integer> entered = ConcurrentHashMap.newKeySet();

    /** Makes the key of a new case, and gives its seal. */
    public Seal make(UUID caseId) {
        mayLock();
        CaseKey key = new CaseKey(caseId, master);
        keys.add(key);
        return key.seal(master);
    }

    /** A key for what lies here only for a while; whoever keeps it destroys it. */
    public LockedKey makePassing(UUID owner) {
        mayLock();
        return new LockedKey(passing(owner), master);
    }

    /** Locks such a key with the master key in use; one that does not open stays as it is. */
    public void lockAnew(UUID owner, LockedKey key) {
        key.lockAnew(passing(owner), master);
    }

    /** The master key in use is known in the database before anything is locked by it. */
    void mayLock() {
        int number = master.number();
        if (!entered.contains(number)) {
            try {
                keys.enter(number);
            } catch (RuntimeException enteredByAnother) {
                keys.enter(number);
            }
            entered.add(number);
        }
    }

    /** What such a key opens. */
    public Seal of(UUID owner, LockedKey key) {
        return new Seal(owner, key.opened(passing(owner), master));
    }

    private static String passing(UUID owner) {
        return "passing " + owner;
    }

    /** The seal of a case. */
    public Seal of(UUID caseId) {
        return keys.find(caseId).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "cases", caseId)).seal(master);
    }

    /** The seals of several cases, of those that have one. */
    public Map<UUID, Seal> of(Collection<UUID> caseIds) {
        return caseIds.isEmpty() ? Map.of() : keys.of(caseIds).stream().collect(Collectors.toMap(CaseKey::caseId, key -> key.seal(master)));
    }

    /** Destroys the key of a case: what it locked is noise from now on. */
    public void destroy(UUID caseId) {
        keys.remove(caseId);
    }

    /** By what a command about a case is known again. */
    public Fingerprint fingerprint(UUID caseId, String kind, Record command) {
        return new Fingerprint(caseId, digest(kind, command.toString()));
    }

    /** HMAC-SHA-256 with a key that is not in the database, in hexadecimal: the same for the same text, and no help in guessing it. */
    public String digest(String kind, String text) {
        try {
            return HexFormat.of().formatHex(master.telling().computeMac((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
