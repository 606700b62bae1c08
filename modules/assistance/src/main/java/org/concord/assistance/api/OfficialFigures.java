package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What public sources say of victims, each figure with its source. A figure that makes a table add up wrongly, or through which a small count is found by
 * subtraction, is refused unless it is flagged.
 */
public interface OfficialFigures {

    /** Figures by participant. */
    Page<OfficialFigureRow> search(OfficialFigureCriteria criteria, Paging paging);

    /** One of them. */
    Optional<OfficialFigureRow> find(UUID id);

    /** Enters one. */
    void enter(UUID id, RecordOfficialFigure command);

    /** Puts one right; what it is about stays. */
    void correct(UUID id, long version, RecordOfficialFigure command);
}
