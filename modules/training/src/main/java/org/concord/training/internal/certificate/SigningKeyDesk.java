package org.concord.training.internal.certificate;

import static org.concord.training.api.TrainingRight.KEEP_SIGNING_KEYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.training.api.SigningKeyRow;
import org.concord.training.api.SigningKeys;

/** Replaces signing keys, and publishes what others need to check a signature. */
@ApplicationScoped
@Transactional
public class SigningKeyDesk implements SigningKeys {

    private static final String KEYS = "signing-keys";

    /** What asking twice is known by. */
    private record Rotated(UUID next) {
    }

    @Inject
    private SigningKeyRepository keys;
    @Inject
    private Signer signer;
    @Inject
    private PublicSite site;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public List<SigningKeyRow> all() {
        access.require(KEEP_SIGNING_KEYS);
        return keys.rows();
    }

    @Override
    public void rotate(UUID next) {
        access.require(KEEP_SIGNING_KEYS);
        Rotated command = new Rotated(next);
        if (audit.alreadyDone(KEYS, next.toString(), command)) {
            return;
        }
        signer.rotate(next);
        audit.created(KEYS, next.toString(), "SIGNING_KEY_ROTATED", command);
    }

    @Override
    public String published() {
        return "{\"keys\":[" + String.join(",", keys.publicHalves()) + "]}";
    }

    @Override
    public Optional<String> published(UUID id) {
        return keys.find(id).map(SigningKey::publicHalf);
    }

    @Override
    public String issuerName() {
        return site.issuer();
    }

    @Override
    public String issuer() {
        return OpenBadge.issuer(site).toString();
    }
}
