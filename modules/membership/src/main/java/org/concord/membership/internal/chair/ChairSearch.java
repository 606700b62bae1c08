package org.concord.membership.internal.chair;

import static org.concord.membership.api.MembershipRight.READ_PEOPLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.ChairSeatCriteria;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.internal.Reader;
import org.concord.membership.internal.body.BodyRepository;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Seats and terms. Who sat there is named to those who may read of people; the holders of public offices are named to everybody. */
@ApplicationScoped
class ChairSearch {

    private static final String BODY_NAME = "coalesce(bn, b.name)";
    private static final String SEATS = """
        select new org.concord.membership.api.ChairSeatRow(s.id, s.body, coalesce(bn, b.name), s.code, s.function, s.label, s.version)
        from ChairSeat s join Body b on b.code = s.body left join b.names bn on key(bn) = :language""";
    private static final String TERMS = """
        select new org.concord.membership.api.ChairTermRow(t.id, s.body, coalesce(bn, b.name), s.code, s.function, t.holder,
            coalesce(pn, p.name), t.person, q.fullName, t.time.fromDay, t.time.fromPrecision, t.fromBound, t.time.toDay, t.time.toPrecision,
            t.toBound, t.source, t.confidence, t.note, t.version)
        from ChairTerm t join ChairSeat s on s.id = t.seat
        join Body b on b.code = s.body left join b.names bn on key(bn) = :language
        join Participant p on p.code = t.holder left join p.names pn on key(pn) = :language
        left join Person q on q.id = t.person and (:people = true or q.publicOffice = true)""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private BodyRepository tree;
    @Inject
    private Reader reader;
    @Inject
    private Access access;

    Page<ChairSeatRow> seats(ChairSeatCriteria criteria, Paging paging) {
        return seats()
            .where("b.process = :process", "process", criteria.process())
            .where("s.body = :body", "body", criteria.body())
            .where("s.body in :within", "within", tree.within("within", criteria.within()))
            .where("s.function = :function", "function", criteria.function())
            .where(":asOf between b.firstDay and b.lastDay", "asOf", criteria.asOf())
            .page(paging);
    }

    Optional<ChairSeatRow> seat(UUID id) {
        return seats().where("s.id = :id", "id", id).one();
    }

    Page<ChairTermRow> terms(ChairTermCriteria criteria, Paging paging) {
        Page<ChairTermRow> found = terms()
            .where("b.process = :process", "process", criteria.process())
            .where("s.body = :body", "body", criteria.body())
            .where("s.body in :within", "within", tree.within("within", criteria.within()))
            .where("s.code = :seat", "seat", criteria.seat())
            .where("t.holder = :holder", "holder", criteria.holder())
            .where("t.person = :person", "person", criteria.person())
            .where(":asOf between t.time.firstDay and t.time.lastDay", "asOf", criteria.asOf())
            .where("p.searchText like :q escape '!' or q.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .page(paging);
        LocalDate day = criteria.asOf();
        return day == null
            ? found
            : new Page<>(found.rows().stream().map(term -> term.known(Tenure.of(term).on(day))).toList(), found.next());
    }

    Optional<ChairTermRow> term(UUID id) {
        return terms().where("t.id = :id", "id", id).one();
    }

    /** Code and name of each body that may have existed on the day, by code. */
    List<Object[]> bodiesOn(ChairQuestion question) {
        return new ListQuery<>(entities, Object[].class, "select b.code, coalesce(bn, b.name) from Body b left join b.names bn on key(bn) = :language")
            .with("language", reader.language())
            .where(":day between b.firstDay and b.lastDay", "day", question.asOf())
            .where("b.code in :within", "within", tree.within("within", question.within()))
            .where("b.process = :process", "process", question.process())
            .query(" order by b.code").getResultList();
    }

    List<ChairSeatRow> seatsOf(Set<String> bodies) {
        return seats().where("s.body in :bodies", "bodies", bodies).query(" order by s.body, s.code").getResultList();
    }

    /** Every term on the seats of these bodies, the earliest first. */
    List<ChairTermRow> termsOf(Set<String> bodies) {
        return terms().where("s.body in :bodies", "bodies", bodies).query(" order by t.time.firstDay, t.time.lastDay").getResultList();
    }

    private ListQuery<ChairSeatRow> seats() {
        return new ListQuery<>(entities, ChairSeatRow.class, SEATS)
            .with("language", reader.language())
            .sortedBy("body", "s.body")
            .sortedBy("bodyName", BODY_NAME)
            .sortedBy("code", "s.code")
            .unique("id", "s.id");
    }

    private ListQuery<ChairTermRow> terms() {
        return new ListQuery<>(entities, ChairTermRow.class, TERMS)
            .with("language", reader.language())
            .with("people", access.may(READ_PEOPLE))
            .sortedBy("from", "t.time.fromDay", Period.BEGINNING)
            .sortedBy("body", "s.body")
            .sortedBy("bodyName", BODY_NAME)
            .sortedBy("holderName", "coalesce(pn, p.name)")
            .sortedBy("to", "t.time.toDay", Period.FOREVER)
            .unique("id", "t.id")
            .ordered("-from");
    }
}
