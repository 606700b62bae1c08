package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AgendaItemRow;
import org.concord.membership.api.Agendas;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.DelegationRow;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.Documents;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.Quorum;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** All of one meeting: agenda, who is invited and who comes, what was decided, its papers and what follows from it. */
@Named
@RequestScoped
public class MeetingPage {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Meetings meetings;
    @Inject
    private Agendas agendas;
    @Inject
    private Delegations delegations;
    @Inject
    private Attendances attendances;
    @Inject
    private Decisions decisions;
    @Inject
    private Documents documents;
    @Inject
    private FollowUp followUp;
    @Inject
    private Here here;

    private final Once<MeetingRecord> record = new Once<>(() -> here.found(meetings.find(here.id())));
    private final Once<Page<AgendaItemRow>> agenda = new Once<>(() -> agendas.items(here.id(), ALL));
    private final Once<Page<InvitationRow>> invitations = new Once<>(() -> delegations.invitations(here.id(), ALL));
    private final Once<Page<DelegationRow>> delegationRows = new Once<>(() -> delegations.delegations(here.id(), ALL));
    private final Once<Page<AttendanceRow>> marks = new Once<>(() -> attendances.marks(here.id(), null, ALL));
    private final Once<Page<Quorum>> quorum = new Once<>(() -> new Page<>(attendances.quorum(here.id()), null));
    private final Once<Page<DecisionRow>> decisionRows = new Once<>(() -> decisions.search(DecisionCriteria.of(here.id()), ALL));
    private final Once<Page<DocumentRow>> documentRows = new Once<>(() -> documents.search(DocumentCriteria.of(here.id()), ALL));
    private final Once<Page<ActionItemRow>> actions = new Once<>(() -> followUp.search(
        new ActionItemCriteria(null, null, null, null, here.id(), null, null, null, null), ALL));
    private final Once<Page<ActionItemRow>> open = new Once<>(() -> followUp.openFor(here.id(), ALL));

    public MeetingRecord getRecord() {
        return record.get();
    }

    /** The states a meeting goes through when nothing comes in between, each with whether it is past, present or to come. */
    public List<MeetingStep> getSteps() {
        return MeetingStep.of(record.get().state());
    }

    public Page<AgendaItemRow> getAgenda() {
        return agenda.get();
    }

    public Page<InvitationRow> getInvitations() {
        return invitations.get();
    }

    public Page<DelegationRow> getDelegations() {
        return delegationRows.get();
    }

    public Page<AttendanceRow> getMarks() {
        return marks.get();
    }

    public Page<Quorum> getQuorum() {
        return quorum.get();
    }

    public Page<DecisionRow> getDecisions() {
        return decisionRows.get();
    }

    public Page<DocumentRow> getDocuments() {
        return documentRows.get();
    }

    public Page<ActionItemRow> getActions() {
        return actions.get();
    }

    /** Items still open that the bodies own; they stand on this meeting's agenda. */
    public Page<ActionItemRow> getOpen() {
        return open.get();
    }
}
