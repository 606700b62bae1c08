package org.concord.assistance.internal.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;

/** Puts into the vault what is known of whom cases are about, and takes it out. Whoever asks sees to it who may, and notes the look. */
@ApplicationScoped
public class Vault {

    @Inject
    private IdentityRepository identities;
    @Inject
    private Seals seals;
    @Inject
    private Clock clock;

    /** What is known, in the open; nothing where nothing was written down, or the key is destroyed. */
    Identity open(UUID caseId) {
        List<IdentityField> fields = identities.of(caseId);
        if (fields.isEmpty()) {
            return Identity.of(Map.of());
        }
        Seal seal = seals.of(caseId);
        return Identity.of(fields.stream().collect(Collectors.toMap(IdentityField::field, field -> field.open(seal))));
    }

    /** Locks what is known, in place of what was known before; the digests by which it is found again. */
    Set<String> lock(VictimCase about, Identity identity) {
        about.identityKept(clock.instant());
        identities.clear(about.id());
        return put(about.id(), identity, seals.of(about.id()));
    }

    /** What of these kinds is known. */
    public IdentityView view(UUID caseId, Collection<DataCategory> categories) {
        return open(caseId, categories).view();
    }

    private Identity open(UUID caseId, Collection<DataCategory> categories) {
        Identity identity = open(caseId);
        identity.texts().keySet().removeIf(field -> !categories.contains(field.category()));
        return identity;
    }

    /** Locks for a new case what of these kinds is known of whom a case is about; whether that was anything. */
    public boolean copy(VictimCase from, VictimCase to, Collection<DataCategory> categories) {
        Map<Known, String> texts = open(from.id(), categories).texts();
        if (!texts.isEmpty()) {
            to.identityKept(clock.instant());
            put(to.id(), Identity.of(texts), seals.of(to.id()));
        }
        return !texts.isEmpty();
    }

    /** Whether anything is known of the person; refuses what {@link #put} would refuse. */
    public static boolean isAnybody(KeepIdentity said, LocalDate today) {
        return !Identity.of(said, today).texts().isEmpty();
    }

    /** Keeps whom new cases are about. */
    public void put(Map<UUID, KeepIdentity> said, LocalDate today, Map<UUID, Seal> opened) {
        List<IdentityField> fields = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        said.forEach((caseId, person) -> {
            Identity identity = Identity.of(person, today);
            fields.addAll(fields(caseId, identity, opened.get(caseId)));
            entries.addAll(entries(caseId, identity.digests(seals)));
        });
        identities.add(fields, entries);
    }

    private Set<String> put(UUID caseId, Identity identity, Seal seal) {
        Set<String> digests = identity.digests(seals);
        identities.add(fields(caseId, identity, seal), entries(caseId, digests));
        return digests;
    }

    private static List<IdentityField> fields(UUID caseId, Identity identity, Seal seal) {
        return identity.texts().entrySet().stream().map(text -> new IdentityField(caseId, text.getKey(), text.getValue(), seal)).toList();
    }

    private static List<IndexEntry> entries(UUID caseId, Collection<String> digests) {
        return digests.stream().map(digest -> new IndexEntry(caseId, digest)).toList();
    }

    /** By what the people of these cases are found again; those of whom nothing is known are not there. */
    public Map<UUID, Set<String>> digests(Collection<UUID> caseIds) {
        return identities.entries(caseIds).stream().collect(Collectors.groupingBy(IndexEntry::caseId,
            Collectors.mapping(IndexEntry::digest, Collectors.toSet())));
    }

    /** Whom these cases are about; those of which nothing is known are not there. */
    public Map<UUID, IdentityView> open(Collection<UUID> caseIds, Map<UUID, Seal> opened) {
        Map<UUID, Map<Known, String>> texts = identities.of(caseIds).stream().collect(Collectors.groupingBy(IdentityField::caseId,
            Collectors.toMap(IdentityField::field, field -> field.open(opened.get(field.caseId())))));
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Identity.of(entry.getValue()).view()));
    }
}
