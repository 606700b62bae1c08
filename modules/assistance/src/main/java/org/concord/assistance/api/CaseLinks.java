package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Whether countries help the same person without knowing. Found from digests of names and documents when an identity is written down; until both sides agree it
 * says no more than whom to contact.
 */
public interface CaseLinks {

    /** Those of the cases of which the caller sees the facts, what was found last first. */
    Page<CaseLinkRow> search(LinkCriteria criteria, Paging paging);

    /** One of them. */
    Optional<CaseLinkRow> find(UUID id);

    /** Says whether this side agrees. */
    void answer(UUID id, long version, AnswerLink command);
}
