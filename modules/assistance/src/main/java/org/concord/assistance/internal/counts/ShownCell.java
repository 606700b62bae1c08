package org.concord.assistance.internal.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.internal.counts.Tabulation.Cell;

/** A number as it is shown, or not. */
@Embeddable
class ShownCell {

    private static final String BETWEEN = " ";

    @Column(name = "stands_at", updatable = false)
    private String standsAt;
    @Column(updatable = false)
    private Long counted;

    protected ShownCell() {
    }

    ShownCell(Cell cell, boolean hidden) {
        standsAt = String.join(BETWEEN, cell.at());
        counted = hidden ? null : cell.counted();
    }

    List<String> at() {
        return List.of(standsAt.split(BETWEEN));
    }

    /** Null when it is not shown. */
    Long counted() {
        return counted;
    }

    boolean isSumOfAll() {
        return at().stream().allMatch(CountCell.ALL::equals);
    }
}
