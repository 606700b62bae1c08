package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Counts of cases in which nobody is exposed: RELEASE_PREPARED, RELEASE_PUBLISHED. Whoever prepares a release sees it exactly as it would be published, and
 * nobody sees it otherwise. Because somebody has seen it, every later one is checked against it, published or not.
 */
public interface Releases {

    /** Releases of the participants for whom the caller counts, the latest first. */
    Page<ReleaseRow> search(ReleaseCriteria criteria, Paging paging);

    /** One of them. */
    Optional<ReleaseRow> find(UUID id);

    /** Its numbers. */
    List<CountCell> cells(UUID id);

    /** Counts, hides, and stores what is left. */
    void prepare(UUID id, PrepareRelease command);

    /** Publishes it for good; not by whoever prepared it. */
    void publish(UUID id, long version);

    /** The thresholds that participants have raised. */
    List<ThresholdRow> thresholds();

    /** Raises the threshold of a participant, or lowers it again, for what is prepared from now on. */
    void raiseThreshold(String participant, RaiseThreshold command);
}
