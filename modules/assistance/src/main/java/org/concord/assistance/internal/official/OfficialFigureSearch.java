package org.concord.assistance.internal.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.assistance.api.AssistanceRight;
import org.concord.assistance.api.OfficialFigureCriteria;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.internal.counts.PublishedYears;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads official figures, and what we have published ourselves of the same. */
@ApplicationScoped
class OfficialFigureSearch {

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private PublishedYears published;

    Page<OfficialFigureRow> page(OfficialFigureCriteria criteria, Paging paging) {
        Page<OfficialFigureRow> found = seen()
            .where("f.participant = :participant", "participant", criteria.participant())
            .where("f.year = :year", "year", criteria.year())
            .where("f.indicator = :indicator", "indicator", criteria.indicator())
            .where("f.flagged = :flagged", "flagged", criteria.flagged())
            .sortedBy("participant", "f.participant")
            .sortedBy("year", "f.year")
            .unique("id", "f.id")
            .page(paging);
        return new Page<>(found.rows().stream().map(this::withOurs).toList(), found.next());
    }

    Optional<OfficialFigureRow> one(UUID id) {
        return seen().where("f.id = :id", "id", id).one().map(this::withOurs);
    }

    private OfficialFigureRow withOurs(OfficialFigureRow row) {
        boolean whole = row.breakdown().equals(OfficialTable.ALL) && row.indicator().measure() != null;
        return whole ? row.beside(published.count(row.participant(), row.indicator().measure(), row.year()).orElse(null)) : row;
    }

    private ListQuery<OfficialFigureRow> seen() {
        access.require(AssistanceRight.READ_OFFICIAL_FIGURES);
        return new ListQuery<>(entities, OfficialFigureRow.class, """
            select new org.concord.assistance.api.OfficialFigureRow(f.id, f.participant, f.year, f.indicator, f.breakdown, f.figure, f.source, f.flagged,
            f.version) from OfficialFigure f""");
    }
}
