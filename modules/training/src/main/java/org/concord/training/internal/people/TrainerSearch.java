package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.AccreditationRow;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.TrainerRow;

/** Reads trainers by the names they have as officers; those of other participants do not exist for a focal point. */
@ApplicationScoped
class TrainerSearch {

    private static final String ROW = """
        select new org.concord.training.api.TrainerRow(t.id, t.officer, o.givenName, o.familyName, o.participant, o.agency, t.expertise, t.languages,
        (select max(a.lastDay) from t.accreditations a), o.anonymised, t.version) from Trainer t join Officer o on o.id = t.officer""";
    private static final String ACCREDITATION = """
        select new org.concord.training.api.AccreditationRow(a.firstDay, a.lastDay)
        from Trainer t join Officer o on o.id = t.officer join t.accreditations a""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private PeopleSight sight;

    Page<TrainerRow> page(TrainerCriteria criteria, Paging paging) {
        return seen()
            .where("t.officer = :officer", "officer", criteria.officer())
            .where("o.participant = :participant", "participant", criteria.participant())
            .whereWord("t.languages", "language", criteria.language())
            .where("exists (select 1 from t.accreditations a where :asOf between a.firstDay and a.lastDay)", "asOf", criteria.asOf())
            .where("o.searchText like :q escape '!' or t.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("familyName", "o.familyName", "")
            .sortedBy("givenName", "o.givenName", "")
            .sortedBy("participant", "o.participant")
            .unique("id", "t.id")
            .page(paging);
    }

    Optional<TrainerRow> one(UUID id) {
        return seen().where("t.id = :id", "id", id).one();
    }

    List<AccreditationRow> accreditations(UUID id) {
        return sight.of(new ListQuery<>(entities, AccreditationRow.class, ACCREDITATION))
            .where("t.id = :id", "id", id)
            .unique("from", "a.firstDay")
            .page(Paging.first(Paging.MOST)).rows();
    }

    private ListQuery<TrainerRow> seen() {
        return sight.of(new ListQuery<>(entities, TrainerRow.class, ROW));
    }
}
