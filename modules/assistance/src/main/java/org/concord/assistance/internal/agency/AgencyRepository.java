package org.concord.assistance.internal.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Agencies. */
@ApplicationScoped
public class AgencyRepository {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Agency agency) {
        entities.persist(agency);
    }

    Optional<Agency> find(String code) {
        return Optional.ofNullable(entities.find(Agency.class, code));
    }

    /** The agency that {@code field} of a command names. */
    public Agency known(String field, String code) {
        return Optional.ofNullable(code).flatMap(this::find).orElseThrow(() -> RuleBroken.at(field, CaseRule.UNKNOWN_AGENCY, String.valueOf(code)));
    }

    /** The participants to which these agencies belong. */
    public List<String> participantsOf(Collection<String> codes) {
        return codes.isEmpty() ? List.of()
            : Among.query(entities, "select distinct a.participant from Agency a where a.code in (:codes)", String.class, Map.of("codes", codes))
                .getResultList();
    }
}
