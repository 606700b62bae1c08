package org.concord.membership.internal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.DocumentKind;
import org.concord.membership.api.DocumentState;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.internal.Span;

/**
 * A statement, declaration, plan, report or paper. It is drafted, circulated, adopted and published, and in the end superseded by another. What
 * was adopted never changes again.
 */
@Entity
@Table(schema = "membership", name = "document")
class Document {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    private String title;
    @Column(name = "process_code")
    private String process;
    @Column(name = "body_code")
    private String body;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Embedded
    private Span time;
    @Enumerated(EnumType.STRING)
    private DocumentState state;
    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;
    @Column(name = "superseded_by")
    private UUID supersededBy;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Document() {
    }

    Document(UUID id, DraftDocument command, String process) {
        this.id = id;
        state = DocumentState.DRAFT;
        describe(command, process);
    }

    void change(DraftDocument command, String ofProcess) {
        requireState(DocumentState.DRAFT, DocumentState.CIRCULATED);
        describe(command, ofProcess);
    }

    void circulate() {
        move(DocumentState.CIRCULATED, DocumentState.DRAFT);
    }

    void adopt() {
        move(DocumentState.ADOPTED, DocumentState.DRAFT, DocumentState.CIRCULATED);
    }

    void publish() {
        move(DocumentState.PUBLISHED, DocumentState.ADOPTED);
    }

    void supersede(UUID by) {
        if (id.equals(by)) {
            throw RuleBroken.at("by", MeetingRule.DOCUMENT_SUPERSEDES_ITSELF);
        }
        move(DocumentState.SUPERSEDED, DocumentState.ADOPTED, DocumentState.PUBLISHED);
        supersededBy = by;
    }

    /** Whether its texts are fixed for good. */
    boolean isAdopted() {
        return state == DocumentState.ADOPTED || state == DocumentState.PUBLISHED || state == DocumentState.SUPERSEDED;
    }

    private void move(DocumentState next, DocumentState... before) {
        requireState(before);
        state = next;
    }

    private void requireState(DocumentState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new RuleBroken(MeetingRule.DOCUMENT_NOT_IN_STATE, state, List.of(fitting));
        }
    }

    private void describe(DraftDocument command, String ofProcess) {
        if (command.kind() == null) {
            throw RuleBroken.at("kind", KernelRule.REQUIRED);
        }
        kind = command.kind();
        title = Text.required("title", command.title(), 500);
        process = ofProcess;
        body = Text.optional("body", command.body(), 40);
        meeting = command.meeting();
        confidentiality = Objects.requireNonNullElse(command.confidentiality(), Confidentiality.PUBLIC);
        if (meeting == null && confidentiality == Confidentiality.CONFIDENTIAL) {
            throw RuleBroken.at("confidentiality", MeetingRule.CONFIDENTIAL_NEEDS_MEETING);
        }
        time = Span.of(new Period(command.from(), command.to()));
        searchText = Text.folded(title);
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    long version() {
        return version;
    }
}
