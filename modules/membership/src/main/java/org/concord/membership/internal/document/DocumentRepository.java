package org.concord.membership.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Unit;

/** Documents and their texts. */
@ApplicationScoped
class DocumentRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    /** The document, locked until the transaction ends, so that nobody adds a text while it is adopted. */
    Document locked(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "documents", id));
    }

    Document locked(UUID id, long version) {
        Document document = locked(id);
        Versions.match(document.version(), version);
        return document;
    }

    boolean exists(UUID id) {
        return entities.find(Document.class, id) != null;
    }

    /** Its texts by language, the latest edition first. */
    List<DocumentVersion> texts(UUID document) {
        return entities.createQuery("select t from DocumentVersion t where t.document = :document order by t.language, t.edition desc",
            DocumentVersion.class).setParameter("document", document).getResultList();
    }

    Optional<DocumentVersion> text(UUID document, UUID id) {
        return Optional.ofNullable(entities.find(DocumentVersion.class, id)).filter(text -> text.document().equals(document));
    }

    byte[] bytes(UUID text) {
        return entities.find(DocumentBytes.class, text).content();
    }
}
