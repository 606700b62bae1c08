package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.CalendarRow;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.MeetingRow;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads meetings. What an outsider may not see leaves the database neither as a value nor as a reason to be found. */
@ApplicationScoped
class MeetingSearch {

    private static final String ROW = """
        select new org.concord.membership.api.MeetingRow(case when %s then true else false end, m.id, m.process, m.body, m.number, m.title,
        m.firstDay, m.lastDay, m.precision, m.place, m.country, m.format, m.confidentiality, m.state, m.version) from Meeting m""";
    private static final String CALENDAR_ROW = """
        select new org.concord.membership.api.CalendarRow(case when %s then true else false end, m.id, m.body, m.title, m.firstDay,
        m.lastDay, m.precision, m.singleDays, m.startTime, m.endTime, m.zone, m.place, m.country, m.confidentiality, m.state, m.sequence,
        m.lastModified) from Meeting m""";
    private static final String LATEST_FIRST = "-from";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;

    Page<MeetingRow> rows(MeetingCriteria criteria, Paging paging) {
        return list(MeetingRow.class, ROW, criteria).ordered(LATEST_FIRST).page(paging);
    }

    Page<CalendarRow> calendar(MeetingCriteria criteria, Paging paging) {
        return list(CalendarRow.class, CALENDAR_ROW, criteria).ordered(LATEST_FIRST).page(paging);
    }

    Page<MeetingRow> next(LocalDate today, Paging paging) {
        MeetingCriteria fromToday = new MeetingCriteria(null, null, null, null, null, today, null, null, null);
        return list(MeetingRow.class, ROW, fromToday)
            .where("m.state in (PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION)")
            .where("m.firstDay >= :soonest", "soonest", today.minusDays(MeetingDays.MOST))
            .page(paging);
    }

    Optional<MeetingRecord> find(UUID id) {
        Sight sight = sights.current();
        String query = "select m, case when %s then true else false end, case when %s then true else false end from Meeting m"
            .formatted(sight.ofTitle(), sight.ofPapers());
        return sight.in(new ListQuery<>(entities, Object[].class, query)).where("m.id = :id").with("id", id).one()
            .filter(found -> (boolean) found[1] || ((Meeting) found[0]).isOn())
            .map(found -> MeetingView.of((Meeting) found[0], (boolean) found[1], (boolean) found[2]));
    }

    private <R> ListQuery<R> list(Class<R> row, String select, MeetingCriteria criteria) {
        Sight sight = sights.current();
        boolean byBody = criteria.body() != null;
        ListQuery<R> list = new ListQuery<>(entities, row, select.formatted(sight.ofTitle()) + (byBody ? " join m.bodies b" : ""))
            .where("m.process = :process", "process", criteria.process())
            .where("b.code = :body", "body", criteria.body())
            .where("m.state = :state", "state", criteria.state())
            .where("m.country = :country", "country", criteria.country())
            .where("m.format = :format", "format", criteria.format())
            .where("m.lastDay >= :from", "from", criteria.from())
            .where("m.firstDay <= :until", "until", criteria.until())
            .where("m.firstDay >= :earliest", "earliest", earliest(criteria))
            .where(":asOf between m.firstDay and m.lastDay", "asOf", criteria.asOf())
            .where("m.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("from", byBody ? "b.firstDay" : "m.firstDay")
            .unique("id", "m.id");
        return sight.in(sight.everything() ? list : list.where(outsiders(sight, criteria)));
    }

    /** No outsider finds a confidential meeting by what is hidden, nor one that is not held on its days any more. */
    private static String outsiders(Sight sight, MeetingCriteria criteria) {
        boolean byHidden = Stream.of(criteria.process(), criteria.body(), criteria.state(), criteria.format(), criteria.q())
            .anyMatch(Objects::nonNull);
        return byHidden ? sight.ofTitle() : "m.state not in (POSTPONED, CANCELLED) or " + sight.ofTitle();
    }

    /** A meeting that ends late enough begins late enough too: lets the index on the first day bound the list from below. */
    private static LocalDate earliest(MeetingCriteria criteria) {
        LocalDate bound = criteria.asOf() == null ? criteria.from() : criteria.asOf();
        return bound == null ? null : bound.minusDays(MeetingDays.LONGEST);
    }
}
