package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two cases of one person become one, and two again if that was wrong. */
public interface CaseMerges {

    /** Those in which a case has part, the latest first; 100 at most. */
    List<CaseMergeRow> of(UUID caseId);

    /** One of them, as far as the caller leads the case that goes on. */
    Optional<CaseMergeRow> find(UUID id);

    /** Merges two open cases of one agency. Nothing moves: each keeps its records, its key and its code. */
    void merge(UUID id, MergeCases command);

    /** Takes it back: the case that was closed stands where it stood. */
    void undo(UUID id, long version);
}
