package org.concord.training.internal.issuing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.concord.training.api.CertificateFacts;

/** A certificate that is due; the same nomination always leads to the same id, so that none is issued twice. */
record Due(UUID id, CertificateFacts facts) {

    static Due of(CertificateFacts facts) {
        return new Due(UUID.nameUUIDFromBytes(("certificate of " + facts.nomination()).getBytes(StandardCharsets.UTF_8)), facts);
    }
}
