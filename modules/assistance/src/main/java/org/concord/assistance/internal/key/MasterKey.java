package org.concord.assistance.internal.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.SecretFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that are not in the database: the master key, which locks the keys of cases, and the index key, by which names are found without being stored.
 * Both are Tink keysets in JSON, the master's first, one a line: from {@code concord.assistance.master-key}, or else made up and kept in
 * {@code CONCORD_DATA}, which is enough for one server. Whoever loses them has lost every identity.
 */
@ApplicationScoped
class MasterKey {

    private static final String FILE = "assistance-master.keys";

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Inject
    @ConfigProperty(name = "concord.assistance.master-key")
    private Optional<String> configured = Optional.empty();

    /** A key that locks, and its number. */
    record Locking(int number, Aead key) {
    }

    private final SecretFile file;
    private Object readAs;
    private KeysetHandle master;
    private KeysetHandle index;
    private Aead wrapping;
    private Mac telling;

    protected MasterKey() {
        this(SecretFile.named(FILE));
    }

    MasterKey(SecretFile file) {
        this.file = file;
    }

    /** The key that locks now. */
    synchronized Locking locking() throws GeneralSecurityException {
        return new Locking(number(), wrapping());
    }

    /** Locks and unlocks keys of cases. */
    synchronized Aead wrapping() throws GeneralSecurityException {
        load();
        if (wrapping == null) {
            wrapping = master.getPrimitive(RegistryConfiguration.get(), Aead.class);
        }
        return wrapping;
    }

    /** Tells texts apart without telling them. */
    synchronized Mac telling() throws GeneralSecurityException {
        load();
        if (telling == null) {
            telling = index.getPrimitive(RegistryConfiguration.get(), Mac.class);
        }
        return telling;
    }

    /** The number of the key that locks now. */
    synchronized int number() {
        load();
        return master.getPrimary().getId();
    }

    /** Reads the file again, because another node may have renewed the key. */
    synchronized void refresh() {
        master = null;
        load();
    }

    /** Whether a key of this number is known, to this node or by now. */
    synchronized boolean knows(int number) {
        refresh();
        for (int place = 0; place < master.size(); place++) {
            if (master.getAt(place).getId() == number) {
                return true;
            }
        }
        return false;
    }

    /** Makes a new key the one that locks; those before it still unlock. What another node wrote meanwhile stays. */
    synchronized void renew() {
        mustBeKeptHere();
        load();
        change(keys -> KeysetHandle.newBuilder(keys)
            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary()).build());
    }

    /** The numbers of the keys that only unlock. */
    synchronized Set<Integer> earlier() {
        load();
        return IntStream.range(0, master.size()).mapToObj(master::getAt).filter(key -> !key.isPrimary()).map(KeysetHandle.Entry::getId)
            .collect(Collectors.toSet());
    }

    /** Refuses to change keys that somebody else keeps. */
    void mustBeKeptHere() {
        if (configured.isPresent()) {
            throw new RuleBroken(CaseRule.MASTER_KEY_CONFIGURED);
        }
    }

    /** Forgets keys for good, once the database lets nothing be locked by them any more. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Retired retired) {
        change(keys -> {
            KeysetHandle.Builder left = KeysetHandle.newBuilder(keys);
            for (int place = keys.size() - 1; place >= 0; place--) {
                if (retired.numbers().contains(keys.getAt(place).getId()) && !keys.getAt(place).isPrimary()) {
                    left.deleteAt(place);
                }
            }
            return left.build();
        });
    }

    /** What makes other keys of some. */
    private interface Change {

        KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private void change(Change change) {
        file.change(lines -> {
            try {
                return List.of(written(change.of(read(lines.get(0)))), lines.get(1));
            } catch (GeneralSecurityException | IndexOutOfBoundsException unreadable) {
                throw unreadable(unreadable);
            }
        });
        refresh();
    }

    private void load() {
        if (master != null && !isChanged()) {
            return;
        }
        wrapping = null;
        telling = null;
        readAs = configured.isPresent() ? null : file.state();
        try {
            List<String> lines = configured.map(text -> text.strip().lines().toList()).orElseGet(this::kept);
            master = read(lines.get(0));
            index = read(lines.get(1));
        } catch (GeneralSecurityException | IndexOutOfBoundsException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** Whether another node has written the file since; where it is away, what was read of it still counts. */
    private boolean isChanged() {
        Object now = configured.isPresent() ? null : file.state();
        return now != null && !now.equals(readAs);
    }

    private IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException("concord.assistance.master-key, or " + file + ", does not hold two keysets", cause);
    }

    private List<String> kept() {
        return file.readOrMake(() -> {
            try {
                return List.of(written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
                    written(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static KeysetHandle read(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /** In one line. */
    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()).lines().map(String::strip).collect(Collectors.joining());
    }
}
