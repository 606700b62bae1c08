package org.concord.membership.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;
import org.concord.kernel.Text;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.DocumentContent;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.DocumentVersionRow;
import org.concord.membership.api.Documents;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.SupersedeDocument;
import org.concord.membership.internal.RollSearch;

/** Keeps documents and their texts. */
@ApplicationScoped
@Transactional
public class DocumentDesk implements Documents {

    private static final String DOCUMENTS = "documents";

    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentSearch search;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<DocumentRow> search(DocumentCriteria criteria, Paging paging) {
        return search.rows(criteria, paging);
    }

    @Override
    public Optional<DocumentRow> find(UUID id) {
        return search.find(id);
    }

    @Override
    public void draft(UUID id, DraftDocument command) {
        access.require(MembershipRight.KEEP_DOCUMENTS);
        if (audit.alreadyDone(DOCUMENTS, id.toString(), command)) {
            return;
        }
        documents.add(new Document(id, command, processOf(command)));
        audit.created(DOCUMENTS, id.toString(), "DOCUMENT_DRAFTED", command);
    }

    @Override
    public void change(UUID id, long version, DraftDocument command) {
        step(id, version, "DOCUMENT_CHANGED", command, document -> document.change(command, processOf(command)));
    }

    @Override
    public void circulate(UUID id, long version) {
        step(id, version, "DOCUMENT_CIRCULATED", null, document -> {
            latestTexts(id);
            document.circulate();
        });
    }

    @Override
    public void adopt(UUID id, long version) {
        step(id, version, "DOCUMENT_ADOPTED", null, document -> {
            document.adopt();
            latestTexts(id).forEach(DocumentVersion::adopt);
        });
    }

    @Override
    public void publish(UUID id, long version) {
        step(id, version, "DOCUMENT_PUBLISHED", null, Document::publish);
    }

    @Override
    public void supersede(UUID id, long version, SupersedeDocument command) {
        step(id, version, "DOCUMENT_SUPERSEDED", command, document -> {
            if (command.by() == null || !documents.exists(command.by())) {
                throw RuleBroken.at("by", MeetingRule.UNKNOWN_DOCUMENT, String.valueOf(command.by()));
            }
            document.supersede(command.by());
        });
    }

    @Override
    public Page<DocumentVersionRow> versions(UUID document, Paging paging) {
        return search.texts(document, paging);
    }

    @Override
    public void addVersion(UUID document, UUID id, AddVersion command) {
        access.require(MembershipRight.KEEP_DOCUMENTS);
        TextFile file = TextFile.of(command);
        TextAdded added = new TextAdded(document, file.language(), file.mediaType(), file.fileName(), file.sha256());
        Document of = documents.locked(document);
        if (audit.alreadyDone("document-versions", id.toString(), added)) {
            return;
        }
        List<DocumentVersion> inLanguage = documents.texts(document).stream().filter(text -> text.language().equals(file.language())).toList();
        if (of.isAdopted() && !inLanguage.isEmpty()) {
            throw RuleBroken.at("language", MeetingRule.ADOPTED_TEXT_IS_FIXED, file.language());
        }
        int edition = inLanguage.isEmpty() ? 1 : inLanguage.get(0).edition() + 1;
        documents.add(new DocumentVersion(id, document, edition, file, of.isAdopted(), clock.instant()));
        documents.add(new DocumentBytes(id, file.content()));
        audit.created("document-versions", id.toString(), "DOCUMENT_TEXT_ADDED", added);
    }

    @Override
    public Optional<DocumentContent> content(UUID document, UUID version) {
        return search.find(document).flatMap(seen -> documents.text(document, version)).map(text -> {
            byte[] bytes = documents.bytes(text.id());
            if (!Sha256.hex(bytes).equals(text.sha256())) {
                throw new IllegalStateException("The content of text " + version + " is not what was taken in");
            }
            return new DocumentContent(text.fileName(), text.mediaType(), text.sha256(), bytes);
        });
    }

    private void step(UUID id, long version, String action, Record command, Consumer<Document> verb) {
        access.require(MembershipRight.KEEP_DOCUMENTS);
        verb.accept(documents.locked(id, version));
        audit.changed(DOCUMENTS, id.toString(), action, command);
    }

    /** The latest edition in each language; a document without any has no text to speak of. */
    private List<DocumentVersion> latestTexts(UUID document) {
        Map<String, DocumentVersion> latest = new LinkedHashMap<>();
        documents.texts(document).forEach(text -> latest.putIfAbsent(text.language(), text));
        if (latest.isEmpty()) {
            throw new RuleBroken(MeetingRule.DOCUMENT_WITHOUT_TEXT);
        }
        return List.copyOf(latest.values());
    }

    private String processOf(DraftDocument command) {
        if (command.meeting() != null) {
            return search.processOfMeeting(command.meeting());
        }
        if (Text.optional("body", command.body(), 40) != null) {
            return roll.processOf("body", command.body());
        }
        if (Text.optional("process", command.process(), 40) == null) {
            throw RuleBroken.at("process", MeetingRule.DOCUMENT_WITHOUT_HOME);
        }
        roll.requireProcess("process", command.process());
        return command.process();
    }
}
