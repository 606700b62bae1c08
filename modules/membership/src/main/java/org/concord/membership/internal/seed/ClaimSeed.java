package org.concord.membership.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.EnterClaim;
import org.concord.membership.internal.source.Claim;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** Which source says what, conflicts included. */
@ApplicationScoped
class ClaimSeed implements SeedPart {

    private static final Set<String> WITH_CODES = Set.of("participants", "processes", "bodies");

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load(EntityManager entities) {
        for (SeedRow row : SeedFile.read(ClaimSeed.class, "seed/claims.csv")) {
            String subject = row.text("subject");
            String key = row.text("key");
            String id = WITH_CODES.contains(subject) ? key : SeedFile.id(subject, key).toString();
            EnterClaim claim = new EnterClaim(subject, id, row.text("about"), row.text("field"), row.text("value"), row.text("source"),
                row.one(Confidence.class, "confidence"), row.flag("preferred"), row.text("note"));
            String natural = String.join("/", subject, key, claim.field(), claim.value(), claim.source());
            entities.persist(new Claim(SeedFile.id("claims", natural), claim));
        }
    }
}
