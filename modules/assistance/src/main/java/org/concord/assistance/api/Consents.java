package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person agreed to: nothing is passed on without a consent that fits purpose, recipient, kind of data and day. CONSENT_GIVEN, CONSENT_EXPIRED,
 * CONSENT_WITHDRAWN, CONSENT_SUPERSEDED.
 */
public interface Consents {

    /** The consents of a case, the latest first. */
    List<ConsentRow> of(UUID caseId);

    /** One of them. */
    Optional<ConsentRow> find(UUID caseId, UUID id);

    /** Adds one, which supersedes an earlier one for the same purpose and recipient. */
    void give(UUID caseId, UUID id, GiveConsent command);

    /** Ends it at once, and tells whom something was passed on to by it, also once its last day is past. */
    void withdraw(UUID caseId, UUID id, long version);
}
