package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.assistance.api.AssistanceRight;
import org.concord.assistance.api.ReleaseCriteria;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.ReleaseState;
import org.concord.assistance.api.StatisticCriteria;
import org.concord.assistance.api.StatisticRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads releases: those of the participants for whom the caller counts, and what is published for everybody. */
@ApplicationScoped
class ReleaseSearch {

    private static final String RELEASE = """
        select new org.concord.assistance.api.ReleaseRow(r.id, r.participant, r.number, r.measure, r.dimensions, r.state, r.threshold, r.hiddenCells, r.programs,
        r.earlier, r.preparedBy, r.preparedAt, r.publishedBy, r.publishedAt, r.version) from CountRelease r""";
    private static final String STATISTIC = """
        select new org.concord.assistance.api.StatisticRow(r.id, r.participant, r.number, r.measure, r.dimensions, r.threshold, r.hiddenCells, r.programs,
        r.earlier, r.preparedAt, r.publishedAt) from CountRelease r""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<ReleaseRow> page(ReleaseCriteria criteria, Paging paging) {
        return seen()
            .where("r.participant = :participant", "participant", criteria.participant())
            .where("r.measure = :measure", "measure", criteria.measure())
            .where("r.state = :state", "state", criteria.state())
            .sortedBy("preparedAt", "r.preparedAt")
            .sortedBy("participant", "r.participant")
            .ordered("-preparedAt")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<ReleaseRow> one(UUID id) {
        return seen().where("r.id = :id", "id", id).one();
    }

    Page<StatisticRow> published(StatisticCriteria criteria, Paging paging) {
        return published()
            .where("r.participant = :participant", "participant", criteria.participant())
            .where("r.measure = :measure", "measure", criteria.measure())
            .sortedBy("publishedAt", "r.publishedAt")
            .ordered("-publishedAt")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<StatisticRow> published(UUID id) {
        return published().where("r.id = :id", "id", id).one();
    }

    private ListQuery<ReleaseRow> seen() {
        access.require(AssistanceRight.COUNT_CASES);
        return new ListQuery<>(entities, ReleaseRow.class, RELEASE)
            .where("r.participant in (:own)", "own", access.participants(AssistanceRight.COUNT_CASES).orElse(null));
    }

    private ListQuery<StatisticRow> published() {
        return new ListQuery<>(entities, StatisticRow.class, STATISTIC).where("r.state = :published", "published", ReleaseState.RELEASE_PUBLISHED);
    }
}
