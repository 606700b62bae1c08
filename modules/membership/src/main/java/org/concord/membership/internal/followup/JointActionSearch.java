package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.membership.api.JointActionCriteria;
import org.concord.membership.api.JointActionParticipantRow;
import org.concord.membership.api.JointActionRow;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.internal.ParticipantName;
import org.concord.membership.internal.Reader;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads joint actions. */
@ApplicationScoped
class JointActionSearch {

    private static final String ROW = """
        select new org.concord.membership.api.JointActionRow(j.id, j.process, j.body, j.number, j.title, j.time.fromDay, j.time.fromPrecision,
        j.time.toDay, j.time.toPrecision, j.objectives, j.results, j.lessons, j.goodPractices, j.version) from JointAction j""";
    private static final String PARTICIPANT = "select new org.concord.membership.api.JointActionParticipantRow(p.jointAction, p.participant, "
        + ParticipantName.SHOWN + ", p.guest) from JointActionParticipant p"
        + ParticipantName.join("p.participant");

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private Reader reader;

    Page<JointActionRow> rows(JointActionCriteria criteria, Paging paging) {
        return seen(JointActionRow.class, ROW)
            .where("j.process = :process", "process", criteria.process())
            .where("j.body = :body", "body", criteria.body())
            .where("exists (select 1 from JointActionParticipant p where p.jointAction = j.id and p.participant = :participant)",
                "participant", criteria.participant())
            .where(":asOf between j.time.firstDay and j.time.lastDay", "asOf", criteria.asOf())
            .where("j.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("from", "j.time.fromDay", Period.BEGINNING)
            .sortedBy("title", "j.title")
            .ordered("-from")
            .unique("id", "j.id")
            .page(paging);
    }

    Optional<JointActionRow> find(UUID id) {
        return seen(JointActionRow.class, ROW).where("j.id = :id", "id", id).one();
    }

    Page<JointActionParticipantRow> participants(UUID jointAction, Paging paging) {
        return seen(JointActionParticipantRow.class, PARTICIPANT)
            .with("language", reader.language())
            .where("p.jointAction = :action", "action", jointAction)
            .unique("participant", "p.participant")
            .page(paging);
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        access.require(MembershipRight.READ);
        return new ListQuery<>(entities, row, select);
    }
}
