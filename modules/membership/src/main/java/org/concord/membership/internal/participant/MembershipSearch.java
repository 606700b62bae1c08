package org.concord.membership.internal.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.MembershipState;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
public class MembershipSearch {

    private static final String NAME = "coalesce(n, p.name)";
    private static final String SELECT = """
        select new org.concord.membership.api.MembershipRow(m.id, m.process, m.participant, coalesce(n, p.name), p.kind, m.role, %s,
            m.listedAs, m.time.fromDay, m.time.fromPrecision, m.time.toDay, m.time.toPrecision, m.source, m.confidence, m.note, m.version)
        from Membership m join Participant p on p.code = m.participant left join p.names n on key(n) = :language""";
    private static final String SUSPENDED_ON_DAY = "exists (select 1 from m.suspensions s where :asOf between s.firstDay and s.lastDay)";
    private static final String STATE_ON_DAY = "case when " + SUSPENDED_ON_DAY
        + " then org.concord.membership.api.MembershipState.SUSPENDED else org.concord.membership.api.MembershipState.ACTIVE end";

    /** That nobody is the primary focal point of the participant of membership {@code m} on the day {@code :today}. */
    public static final String WITHOUT_FOCAL_POINT = """
        not exists (select 1 from FocalPoint f where f.participant = m.participant
            and f.function = org.concord.membership.api.FocalPointFunction.PRIMARY
            and :today between f.time.firstDay and f.time.lastDay)""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Reader reader;
    @Inject
    private Clock clock;

    Page<MembershipRow> page(MembershipCriteria criteria, Paging paging) {
        LocalDate day = criteria.asOf();
        String select = SELECT.formatted(day == null ? "m.state" : STATE_ON_DAY);
        ListQuery<MembershipRow> query = new ListQuery<>(entities, MembershipRow.class, select)
            .with("language", reader.language())
            .where("m.process = :process", "process", criteria.process())
            .where("m.participant = :participant", "participant", criteria.participant())
            .where("p.kind = :kind", "kind", criteria.kind())
            .where("m.role = :role", "role", criteria.role())
            .where(":asOf between m.time.firstDay and m.time.lastDay", "asOf", day)
            .where("p.searchText like :q escape '!' or m.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("participantName", NAME)
            .sortedBy("process", "m.process")
            .sortedBy("participant", "m.participant")
            .sortedBy("from", "m.time.fromDay", Period.BEGINNING)
            .unique("id", "m.id");
        if (day == null) {
            query.where("m.state = :state", "state", criteria.state());
        } else if (criteria.state() != null) {
            query.where(onDay(criteria.state()));
        }
        if (criteria.withoutFocalPoint() != null) {
            query.where((criteria.withoutFocalPoint() ? "" : "not ") + WITHOUT_FOCAL_POINT)
                .with("today", day == null ? LocalDate.now(clock) : day);
        }
        return query.page(paging);
    }

    /** On a day it belongs to, a membership is active or suspended; it is proposed before and ended after. */
    private static String onDay(MembershipState state) {
        return switch (state) {
            case SUSPENDED -> SUSPENDED_ON_DAY;
            case ACTIVE -> "not " + SUSPENDED_ON_DAY;
            case PROPOSED, ENDED -> "1 = 0";
        };
    }

    Optional<MembershipRow> one(UUID id) {
        return new ListQuery<>(entities, MembershipRow.class, SELECT.formatted("m.state"))
            .with("language", reader.language())
            .where("m.id = :id", "id", id)
            .one();
    }
}
