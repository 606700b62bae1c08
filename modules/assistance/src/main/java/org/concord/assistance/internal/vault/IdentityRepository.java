package org.concord.assistance.internal.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.store.Among;
import org.concord.store.ManyRows;
import org.concord.store.Unit;

/** The vault. */
@ApplicationScoped
public class IdentityRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Collection<IdentityField> fields, Collection<IndexEntry> entries) {
        ManyRows.add(entities, "insert into assistance.identity_field (case_id, field, closed) values (?, ?, ?)", fields, IdentityField::values);
        ManyRows.add(entities, "insert into assistance.identity_index (case_id, digest) values (?, ?)", entries, IndexEntry::values);
    }

    List<IdentityField> of(UUID caseId) {
        return entities.createQuery("select f from IdentityField f where f.caseId = :case", IdentityField.class).setParameter("case", caseId)
            .getResultList();
    }

    List<IdentityField> of(Collection<UUID> caseIds) {
        return Among.query(entities, "select f from IdentityField f where f.caseId in (:cases)", IdentityField.class, Map.of("cases", caseIds))
            .getResultList();
    }

    List<IndexEntry> entries(Collection<UUID> caseIds) {
        return Among.query(entities, "select e from IndexEntry e where e.caseId in (:cases)", IndexEntry.class, Map.of("cases", caseIds)).getResultList();
    }

    /** Takes away all that is known of whom a case is about; how many texts that were. */
    public int clear(UUID caseId) {
        entities.createQuery("delete from IndexEntry e where e.caseId = :case").setParameter("case", caseId).executeUpdate();
        return entities.createQuery("delete from IdentityField f where f.caseId = :case").setParameter("case", caseId).executeUpdate();
    }
}
