package org.concord.membership.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Which source says what about a record. A claim is one source's word on one field of one record. Where sources disagree all their values
 * are kept, and one is preferred: the one that the record itself shows.
 */
public interface Sources {

    /** Claims by record and field. */
    Page<ClaimRow> search(ClaimCriteria criteria, Paging paging);

    /** All claims about one record, by field, the preferred one of each first. */
    List<ClaimRow> of(String subject, String subjectId);

    /** Claims about fields on which sources disagree, by record and field. */
    Page<ClaimRow> conflicts(Paging paging);

    /** One claim. */
    Optional<ClaimRow> find(UUID id);

    /** Enters what a source says. */
    void enter(UUID id, EnterClaim command);

    /** Corrects what was entered. */
    void correct(UUID id, long version, EnterClaim command);

    /** Prefers this claim to the others on the same field. */
    void prefer(UUID id, long version);

    /** Takes back a claim entered by mistake. */
    void withdraw(UUID id, long version);
}
