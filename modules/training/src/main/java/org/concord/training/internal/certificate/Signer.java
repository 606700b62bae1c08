package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.concord.kernel.Ids;

/** Signs with the key in use, and makes the first one when there is something to sign. */
@ApplicationScoped
class Signer {

    @Inject
    private SigningKeyRepository keys;
    @Inject
    private MasterKey master;
    @Inject
    private PublicSite site;
    @Inject
    private Clock clock;

    String sign(String payload) {
        return keys.inUse().orElseGet(() -> added(Ids.next())).sign(payload, master);
    }

    /** A new key, in the place of the one in use. */
    void rotate(UUID next) {
        keys.lockInUse().ifPresent(key -> key.retire(clock.instant()));
        added(next);
    }

    private SigningKey added(UUID id) {
        SigningKey key = new SigningKey(id, site.keyAddress(id), master, clock.instant());
        keys.add(key);
        return key;
    }
}
