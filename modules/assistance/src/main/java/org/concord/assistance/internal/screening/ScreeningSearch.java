package org.concord.assistance.internal.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.IndicatorListRow;
import org.concord.assistance.api.ScreeningCriteria;
import org.concord.assistance.api.ScreeningIndicatorRow;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads screenings, by the same table as cases, and lists of indicators. */
@ApplicationScoped
class ScreeningSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.ScreeningRow(c.id, c.participant, c.agency, c.worker, c.state, c.list, c.told.gender, c.told.ageGroup,
        c.told.migrant, c.told.acts, c.told.exploitations, c.told.present, c.told.asked, c.legal, c.assistance, c.startedAt, c.evaluatedAt, c.supersedes,
        c.caseId, c.version) from Screening c""";
    private static final String FALLBACK = "en";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<ScreeningRow> page(ScreeningCriteria criteria, Paging paging) {
        return seen()
            .where("c.agency = :agency", "agency", criteria.agency())
            .where("c.worker = :worker", "worker", criteria.worker())
            .where("c.state = :state", "state", criteria.state())
            .where("c.told.ageGroup = :ageGroup", "ageGroup", criteria.ageGroup())
            .where("c.legal = :legal", "legal", criteria.legal())
            .where("c.assistance = :assistance", "assistance", criteria.assistance())
            .ordered("-id")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<ScreeningRow> one(UUID id) {
        return seen().where("c.id = :id", "id", id).one();
    }

    List<IndicatorListRow> lists() {
        return entities.createQuery("select new org.concord.assistance.api.IndicatorListRow(l.code, l.title, l.source) from IndicatorList l"
            + " order by l.enteredAt desc, l.code", IndicatorListRow.class).getResultList();
    }

    /** Worded in the language where that is there, or else in English. */
    List<ScreeningIndicatorRow> indicators(String list, String language) {
        return entities.createQuery("""
                select new org.concord.assistance.api.ScreeningIndicatorRow(i.list, i.code, i.dimension, i.ofAdults, i.ofChildren,
                coalesce(w.wording, e.wording, i.code)) from Indicator i
                left join Wording w on w.list = i.list and w.code = i.code and w.language = :language
                left join Wording e on e.list = i.list and e.code = i.code and e.language = :fallback
                where i.list = :list order by i.place""", ScreeningIndicatorRow.class)
            .setParameter("list", list)
            .setParameter("language", language)
            .setParameter("fallback", FALLBACK)
            .getResultList();
    }

    private ListQuery<ScreeningRow> seen() {
        return sight.own(CasePart.FACTS).of(new ListQuery<>(entities, ScreeningRow.class, ROW));
    }
}
