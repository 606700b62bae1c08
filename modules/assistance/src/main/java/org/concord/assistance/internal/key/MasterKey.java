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
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private final SecretFile file;
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
        wrapping = null;
        telling = null;
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

    /** Makes a new key the one that locks; those before it still unlock. */
    synchronized void renew() {
        if (configured.isPresent()) {
            throw new RuleBroken(CaseRule.MASTER_KEY_CONFIGURED);
        }
        load();
        try {
            KeysetHandle renewed = KeysetHandle.newBuilder(master)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary())
                .build();
            file.write(List.of(written(renewed), written(index)));
            master = renewed;
            wrapping = null;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void load() {
        if (master != null) {
            return;
        }
        try {
            List<String> lines = configured.map(text -> text.strip().lines().toList()).orElseGet(this::kept);
            master = read(lines.get(0));
            index = read(lines.get(1));
        } catch (GeneralSecurityException | IndexOutOfBoundsException unreadable) {
            throw new IllegalStateException("concord.assistance.master-key, or " + file + ", does not hold two keysets", unreadable);
        }
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
