package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.StatisticCriteria;
import org.concord.assistance.api.StatisticRow;
import org.concord.assistance.api.Statistics;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Tells everybody what is published, and asks nobody who is there. */
@ApplicationScoped
@Transactional
public class StatisticDesk implements Statistics {

    @Inject
    private ReleaseSearch search;
    @Inject
    private ReleaseRepository releases;

    @Override
    public Page<StatisticRow> published(StatisticCriteria criteria, Paging paging) {
        return search.published(criteria, paging);
    }

    @Override
    public Optional<StatisticRow> find(UUID id) {
        return search.published(id);
    }

    @Override
    public List<CountCell> cells(UUID id) {
        return search.published(id).flatMap(row -> releases.find(row.id())).map(CountRelease::shown).orElse(List.of());
    }
}
