package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRow;
import org.concord.membership.api.Participants;
import org.concord.membership.api.RegisterParticipant;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of participants, and entering one. */
@Named
@RequestScoped
public class ParticipantsPage {

    @Inject
    private Participants participants;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<RegisterParticipant> draft = Draft.of(RegisterParticipant.class);
    private final Once<Page<ParticipantRow>> list = new Once<>(() -> here.list(paging -> participants.search(
        new ParticipantCriteria(here.choice("kind", ParticipantKind.class), here.text("process"), here.choice("role", MembershipRole.class),
            here.day("asOf"), here.text("q")), paging)));

    public Page<ParticipantRow> getList() {
        return list.get();
    }

    public Draft<RegisterParticipant> getDraft() {
        return draft;
    }

    public void registerParticipant() {
        String code = draft.text("code");
        outcome.attempt(draft, command -> participants.register(code, command), "done.saved", "/membership/participant?code=" + code);
    }
}
