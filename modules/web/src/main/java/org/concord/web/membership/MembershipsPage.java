package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.MembershipState;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ProposeMembership;
import org.concord.membership.api.RecordMembership;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Who takes part in which process, on any day; and entering a membership, as a fact or as a proposal. */
@Named
@RequestScoped
public class MembershipsPage {

    @Inject
    private Memberships memberships;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<RecordMembership> fact = Draft.of(RecordMembership.class);
    private final Draft<ProposeMembership> proposal = Draft.of(ProposeMembership.class);
    private final Once<Page<MembershipRow>> list = new Once<>(() -> here.list(paging -> memberships.search(
        new MembershipCriteria(here.text("process"), here.text("participant"), here.choice("kind", ParticipantKind.class),
            here.choice("role", MembershipRole.class), here.choice("state", MembershipState.class), here.day("asOf"), here.flag("withoutFocalPoint"), here.text("q")), paging)));

    public Page<MembershipRow> getList() {
        return list.get();
    }

    public Draft<RecordMembership> getFact() {
        return fact;
    }

    public Draft<ProposeMembership> getProposal() {
        return proposal;
    }

    public void recordMembership() {
        UUID id = here.newId();
        outcome.attempt(fact, command -> memberships.record(id, command), "done.saved", "/membership/membership?id=" + id);
    }

    public void proposeMembership() {
        UUID id = here.newId();
        outcome.attempt(proposal, command -> memberships.propose(id, command), "done.saved", "/membership/membership?id=" + id);
    }
}
