package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the person of a case was recruited, moved and exploited, event by event. */
public interface TraffickingEvents {

    /** Those of a case in the order in which they happened, of which that is not known last. */
    List<TraffickingEventRow> of(UUID caseId);

    /** One of them. */
    Optional<TraffickingEventRow> find(UUID caseId, UUID id);

    /** Adds one. */
    void enter(UUID caseId, UUID id, EnterEvent command);

    /** Takes one back, with its note: it was none, or was written down wrongly. */
    void takeBack(UUID caseId, UUID id);
}
