package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.DelegateRow;
import org.concord.membership.api.DelegationRow;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.internal.ParticipantName;
import org.concord.membership.internal.Reader;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads invitations and delegations, for insiders and of public meetings. Who the delegates are is only for those who may read of people. */
@ApplicationScoped
class DelegationSearch {

    private static final String INVITATION = "select new org.concord.membership.api.InvitationRow(i.meeting, i.participant, "
        + ParticipantName.SHOWN + ", i.invitedAs, i.version) from Invitation i join Meeting m on m.id = i.meeting"
        + ParticipantName.join("i.participant");
    private static final String DELEGATION = "select new org.concord.membership.api.DelegationRow(d.id, d.meeting, d.participant, "
        + ParticipantName.SHOWN
        + ", (select head.name from Delegate head where head.delegation = d and head.head = true and :people = true)"
        + ", (select cast(count(*) as Integer) from Delegate each where each.delegation = d), d.credentials, d.version)"
        + " from Delegation d join Meeting m on m.id = d.meeting" + ParticipantName.join("d.participant");
    private static final String DELEGATE = """
        select new org.concord.membership.api.DelegateRow(g.id, d.id, d.participant, g.name, g.function, g.head, g.person, g.version)
        from Delegate g join g.delegation d join Meeting m on m.id = d.meeting""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Access access;
    @Inject
    private Reader reader;

    Page<InvitationRow> invitations(UUID meeting, Paging paging) {
        return rows(InvitationRow.class, INVITATION, meeting).with("language", reader.language()).unique("participant", "i.participant").page(paging);
    }

    Page<DelegationRow> delegations(UUID meeting, Paging paging) {
        return delegationRows(meeting).unique("participant", "d.participant").page(paging);
    }

    Optional<DelegationRow> delegation(UUID meeting, UUID id) {
        return delegationRows(meeting).where("d.id = :id", "id", id).one();
    }

    Page<DelegateRow> delegates(UUID meeting, UUID delegation, Paging paging) {
        if (!readsOfPeople()) {
            return new Page<>(List.of(), null);
        }
        return rows(DelegateRow.class, DELEGATE, meeting)
            .where("d.id = :delegation", "delegation", delegation)
            .sortedBy("participant", "d.participant")
            .unique("id", "g.id")
            .page(paging);
    }

    Optional<DelegateRow> delegate(UUID meeting, UUID id) {
        return rows(DelegateRow.class, DELEGATE, meeting).where("g.id = :id", "id", id).one();
    }

    private ListQuery<DelegationRow> delegationRows(UUID meeting) {
        return rows(DelegationRow.class, DELEGATION, meeting).with("people", readsOfPeople()).with("language", reader.language());
    }

    private boolean readsOfPeople() {
        return access.may(MembershipRight.READ_PEOPLE);
    }

    private <R> ListQuery<R> rows(Class<R> row, String select, UUID meeting) {
        access.require(MembershipRight.READ);
        Sight sight = sights.current();
        return sight.in(new ListQuery<>(entities, row, select).where("m.id = :meeting", "meeting", meeting).where(sight.ofPapers()));
    }
}
