package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.training.api.Verdict;
import org.concord.training.api.Verification;

/** Answers anybody who checks a certificate. */
@ApplicationScoped
@Transactional
public class VerificationDesk implements Verification {

    /** What a list that is read as a whole may come to; beyond it the oldest are left out. */
    private static final int MOST = 10_000;

    @Inject
    private CertificateSearch search;
    @Inject
    private PublicSite site;
    @Inject
    private Clock clock;

    @Override
    public Verdict verify(String token, String number) {
        return search.checked(token).map(one -> one.verdict(number, LocalDate.now(clock))).orElse(Verdict.UNKNOWN);
    }

    @Override
    public String revocations() {
        JsonArrayBuilder revoked = Json.createArrayBuilder();
        search.withoutEffect(MOST).forEach(id -> revoked.add(Json.createObjectBuilder().add("id", "urn:uuid:" + id).add("revoked", true)));
        return Json.createObjectBuilder().add("id", site.revocations()).add("issuer", site.issuerAddress()).add("revokedCredential", revoked)
            .build().toString();
    }
}
