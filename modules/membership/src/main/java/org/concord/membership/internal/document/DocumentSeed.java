package org.concord.membership.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.DocumentKind;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.internal.seed.SeedPart;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** The statements, declarations and plans that public sources tell of; their texts are where they were published. */
@ApplicationScoped
class DocumentSeed implements SeedPart {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load(EntityManager entities) {
        List<SeedRow> rows = SeedFile.read(DocumentSeed.class, "seed/documents.csv");
        rows.forEach(row -> entities.persist(published(row)));
        rows.stream().filter(row -> row.text("supersededBy") != null).forEach(row ->
            entities.find(Document.class, id(row.text("key"))).supersede(id(row.text("supersededBy"))));
    }

    private static Document published(SeedRow row) {
        UUID meeting = row.text("meeting") == null ? null : SeedFile.id("meetings", row.text("meeting"));
        DraftDocument facts = new DraftDocument(row.one(DocumentKind.class, "kind"), row.text("title"), row.text("process"), row.text("body"),
            meeting, row.date("from"), row.date("to"), Confidentiality.PUBLIC);
        Document document = new Document(id(row.text("key")), facts, row.text("process"));
        document.adopt();
        document.publish();
        return document;
    }

    private static UUID id(String key) {
        return SeedFile.id("documents", key);
    }
}
