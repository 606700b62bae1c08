package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.concord.imports.api.FileKind;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

@ApplicationScoped
class ImportRepository {

    @Inject
    @Unit("imports")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    Optional<ImportDraft> find(UUID id, Instant now) {
        return entities.createQuery("from ImportDraft d where d.id = :id and d.expiresAt > :now", ImportDraft.class)
            .setParameter("id", id)
            .setParameter("now", now)
            .getResultList().stream().findFirst();
    }

    /** The draft, locked until the transaction ends. */
    ImportDraft locked(UUID id) {
        return Optional.ofNullable(entities.find(ImportDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "imports", id));
    }

    void remove(Object record) {
        entities.remove(record);
    }

    ImportContent content(UUID id) {
        return Optional.ofNullable(entities.find(ImportContent.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "imports", id));
    }

    /** Without touching the version: whoever looks on disturbs nobody. */
    void tell(UUID id, int done, Instant now) {
        entities.createQuery("update ImportDraft d set d.done = :done, d.heardAt = :now where d.id = :id")
            .setParameter("done", done)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate();
    }

    int removeExpired(Instant now) {
        entities.createQuery("delete from ImportContent c where c.draft in (select d.id from ImportDraft d where d.expiresAt <= :now)")
            .setParameter("now", now)
            .executeUpdate();
        return entities.createQuery("delete from ImportDraft d where d.expiresAt <= :now").setParameter("now", now).executeUpdate();
    }

    /** Marks in the running transaction; {@code lost} says whether it is doomed. */
    SavepointRepository savepoints(FileKind kind, BooleanSupplier lost) {
        return new SavepointRepository(entities, kind, lost);
    }
}
