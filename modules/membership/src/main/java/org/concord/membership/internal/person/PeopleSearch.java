package org.concord.membership.internal.person;

import static org.concord.membership.api.MembershipRight.READ_CONTACTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.PersonCriteria;
import org.concord.membership.api.PersonRow;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Persons and focal points. Who may read contacts is part of the query, so that no list, sort or export can forget it. */
@ApplicationScoped
class PeopleSearch {

    private static final Set<String> NO_PARTICIPANT = Set.of("");
    private static final String PERSONS = """
        select new org.concord.membership.api.PersonRow(p.id, p.givenName, p.familyName, p.title, p.participant, p.organisation, p.position,
            case when %1$s then p.email end, case when %1$s then p.phone end, case when %1$s then p.keepUntil end,
            p.publicOffice, p.anonymised, p.version)
        from Person p""";
    private static final String FOCAL_POINTS = """
        select new org.concord.membership.api.FocalPointRow(f.id, f.participant, coalesce(n, s.name), f.person, p.fullName, f.function,
            f.time.fromDay, f.time.fromPrecision, f.time.toDay, f.time.toPrecision,
            case when %1$s then p.email end, case when %1$s then p.phone end, f.version)
        from FocalPoint f join Person p on p.id = f.person
        join Participant s on s.code = f.participant left join s.names n on key(n) = :language""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Reader reader;
    @Inject
    private Access access;

    Page<PersonRow> persons(PersonCriteria criteria, Paging paging) {
        return persons()
            .where("p.participant = :participant", "participant", criteria.participant())
            .where("p.publicOffice = :publicOffice", "publicOffice", criteria.publicOffice())
            .where("p.anonymised = false and (p.keepUntil is null or p.keepUntil >= :asOf)", "asOf", criteria.asOf())
            .where("p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("familyName", "p.familyName", "")
            .sortedBy("givenName", "p.givenName", "")
            .sortedBy("participant", "p.participant", "")
            .unique("id", "p.id")
            .page(paging);
    }

    Optional<PersonRow> person(UUID id) {
        return persons().where("p.id = :id", "id", id).one();
    }

    Page<FocalPointRow> focalPoints(FocalPointCriteria criteria, Paging paging) {
        return focalPoints()
            .where("f.participant = :participant", "participant", criteria.participant())
            .where("f.person = :person", "person", criteria.person())
            .where("f.function = :function", "function", criteria.function())
            .where(":asOf between f.time.firstDay and f.time.lastDay", "asOf", criteria.asOf())
            .where("s.searchText like :q escape '!' or p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("participantName", "coalesce(n, s.name)")
            .sortedBy("participant", "f.participant")
            .sortedBy("function", "f.function")
            .sortedBy("from", "f.time.fromDay", Period.BEGINNING)
            .unique("id", "f.id")
            .page(paging);
    }

    Optional<FocalPointRow> focalPoint(UUID id) {
        return focalPoints().where("f.id = :id", "id", id).one();
    }

    private ListQuery<PersonRow> persons() {
        return withContacts(PersonRow.class, PERSONS, "p.participant");
    }

    private ListQuery<FocalPointRow> focalPoints() {
        return withContacts(FocalPointRow.class, FOCAL_POINTS, "f.participant").with("language", reader.language());
    }

    private <R> ListQuery<R> withContacts(Class<R> row, String select, String participant) {
        Optional<Set<String>> readable = access.participants(READ_CONTACTS);
        if (readable.isEmpty()) {
            return new ListQuery<>(entities, row, select.formatted("1 = 1"));
        }
        Set<String> own = readable.get().isEmpty() ? NO_PARTICIPANT : readable.get();
        return new ListQuery<>(entities, row, select.formatted(participant + " in :own")).with("own", own);
    }
}
