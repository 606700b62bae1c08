package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.Agendas;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.InviteParticipant;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.RegisterDelegation;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** What is entered about a meeting on its page: agenda items, invitations, delegations, decisions. */
@Named
@RequestScoped
public class MeetingEntries {

    @Inject
    private Agendas agendas;
    @Inject
    private Delegations delegations;
    @Inject
    private Decisions decisions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<AddAgendaItem> item = Draft.of(AddAgendaItem.class);
    private final Draft<InviteParticipant> invitation = Draft.of(InviteParticipant.class);
    private final Draft<RegisterDelegation> delegation = Draft.of(RegisterDelegation.class);
    private final Draft<RecordDecision> decision = Draft.of(RecordDecision.class);

    public Draft<AddAgendaItem> getItem() {
        return item;
    }

    public Draft<InviteParticipant> getInvitation() {
        return invitation;
    }

    public Draft<RegisterDelegation> getDelegation() {
        return delegation;
    }

    public Draft<RecordDecision> getDecision() {
        return decision;
    }

    public void addAgendaItem() {
        outcome.attempt(item, command -> agendas.add(here.id(), here.newId(), command), "done.saved");
    }

    public void invite() {
        outcome.attempt(invitation, command -> delegations.invite(here.id(), invitation.text("participant"), command), "done.saved");
    }

    public void inviteMembers() {
        outcome.attempt(() -> delegations.inviteMembers(here.id()), "done.saved");
    }

    public void disinvite() {
        outcome.attempt(() -> delegations.disinvite(here.id(), invitation.text("participant")), "done.saved");
    }

    public void registerDelegation() {
        UUID id = here.newId();
        outcome.attempt(delegation, command -> delegations.register(here.id(), id, command), "done.saved",
            "/membership/delegation?meeting=" + here.id() + "&id=" + id);
    }

    public void recordDecision() {
        outcome.attempt(decision, command -> decisions.record(here.id(), here.newId(), command), "done.saved");
    }
}
