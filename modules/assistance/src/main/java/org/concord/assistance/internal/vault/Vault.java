package org.concord.assistance.internal.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;

/** The vault for those of the module who take in and give out many cases at once; they ask and note by themselves who may. */
@ApplicationScoped
public class Vault {

    @Inject
    private IdentityRepository identities;
    @Inject
    private Seals seals;

    /** Whether anything is known of the person; refuses what {@link #put} would refuse. */
    public static boolean isAnybody(KeepIdentity said, LocalDate today) {
        return !Identity.of(said, today).texts().isEmpty();
    }

    /** Keeps whom a new case is about. */
    public void put(UUID caseId, KeepIdentity said, LocalDate today, Seal seal) {
        Identity identity = Identity.of(said, today);
        identity.texts().forEach((field, text) -> identities.add(new IdentityField(caseId, field, text, seal)));
        identity.digests(seals).forEach(digest -> identities.add(new IndexEntry(caseId, digest)));
    }

    /** Whom these cases are about; those of which nothing is known are not there. */
    public Map<UUID, IdentityView> open(Collection<UUID> caseIds, Map<UUID, Seal> opened) {
        Map<UUID, Map<Known, String>> texts = identities.of(caseIds).stream().collect(Collectors.groupingBy(IdentityField::caseId,
            Collectors.toMap(IdentityField::field, field -> field.open(opened.get(field.caseId())))));
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Identity.of(entry.getValue()).view()));
    }
}
