package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.OfficerCriteria;
import org.concord.training.api.OfficerRow;

/** Reads officers; those of other participants do not exist for a focal point. */
@ApplicationScoped
class OfficerSearch {

    private static final String ROW = """
        select new org.concord.training.api.OfficerRow(o.id, o.participant, o.givenName, o.familyName, o.nativeName, o.gender, o.agency, o.office,
        o.email, o.language, o.account, o.showsName, o.keepUntil, o.anonymised, o.version) from Officer o""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private PeopleSight sight;

    Page<OfficerRow> page(OfficerCriteria criteria, Paging paging) {
        return seen()
            .where("o.participant = :participant", "participant", criteria.participant())
            .where("o.gender = :gender", "gender", criteria.gender())
            .where("o.language = :language", "language", criteria.language())
            .where("o.anonymised = :anonymised", "anonymised", criteria.anonymised())
            .where("o.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("familyName", "o.familyName", "")
            .sortedBy("givenName", "o.givenName", "")
            .sortedBy("participant", "o.participant")
            .unique("id", "o.id")
            .page(paging);
    }

    Optional<OfficerRow> one(UUID id) {
        return seen().where("o.id = :id", "id", id).one();
    }

    private ListQuery<OfficerRow> seen() {
        return sight.of(new ListQuery<>(entities, OfficerRow.class, ROW));
    }
}
