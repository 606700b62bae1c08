package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Published {@linkplain Releases releases}, for everybody. */
public interface Statistics {

    /** The latest first. */
    Page<StatisticRow> published(StatisticCriteria criteria, Paging paging);

    /** One of them. */
    Optional<StatisticRow> find(UUID id);

    /** Its numbers; none when there is no such table. */
    List<CountCell> cells(UUID id);
}
