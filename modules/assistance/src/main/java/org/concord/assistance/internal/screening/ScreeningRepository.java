package org.concord.assistance.internal.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.Sight;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Screenings, as far as the caller sees them, and what is asked in them. */
@ApplicationScoped
class ScreeningRepository {

    static final String SCREENINGS = "screenings";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    void add(Screening screening) {
        entities.persist(screening);
    }

    /** The screening, where the caller sees the facts of such cases; for anybody else there is none. */
    Screening seen(UUID id) {
        Sight seen = sight.own(CasePart.FACTS);
        TypedQuery<Screening> query = entities.createQuery("select c from Screening c where c.id = :id and (" + seen.condition() + ")", Screening.class)
            .setParameter("id", id);
        seen.values().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SCREENINGS, id));
    }

    List<Indicator> indicators(String list) {
        return entities.createQuery("select i from Indicator i where i.list = :list order by i.place", Indicator.class).setParameter("list", list)
            .getResultList();
    }

    /** The code of the list that is asked now. */
    String currentList() {
        return entities.createQuery("select l.code from IndicatorList l order by l.enteredAt desc, l.code", String.class).setMaxResults(1).getSingleResult();
    }

    boolean knowsList(String code) {
        return entities.find(IndicatorList.class, code) != null;
    }

    void add(IndicatorList list) {
        entities.persist(list);
    }

    void add(Indicator indicator) {
        entities.persist(indicator);
    }

    void add(Wording wording) {
        entities.persist(wording);
    }
}
