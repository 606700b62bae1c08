package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Statements, declarations, strategies, plans, reports and papers, with their texts in several languages. A document of a meeting is as
 * confidential as the meeting's papers; any other is public or for signed-in people of the processes. Drafts are seen by those who keep documents.
 */
public interface Documents {

    /** Documents, the latest first; those without a date last. */
    Page<DocumentRow> search(DocumentCriteria criteria, Paging paging);

    /** One document. */
    Optional<DocumentRow> find(UUID id);

    /** Begins a document, DRAFT. */
    void draft(UUID id, DraftDocument command);

    /** Corrects what is known of it until it is adopted. */
    void change(UUID id, long version, DraftDocument command);

    /** DRAFT to CIRCULATED; it needs a text. */
    void circulate(UUID id, long version);

    /** DRAFT or CIRCULATED to ADOPTED: the latest text in each language is the adopted one, for good. */
    void adopt(UUID id, long version);

    /** ADOPTED to PUBLISHED. */
    void publish(UUID id, long version);

    /** ADOPTED or PUBLISHED to SUPERSEDED. */
    void supersede(UUID id, long version, SupersedeDocument command);

    /** The texts of a document by language, the latest edition first. */
    Page<DocumentVersionRow> versions(UUID document, Paging paging);

    /** Adds a text. Once the document is adopted, only a translation into a language it does not have. */
    void addVersion(UUID document, UUID id, AddVersion command);

    /** The bytes of one text. */
    Optional<DocumentContent> content(UUID document, UUID version);
}
