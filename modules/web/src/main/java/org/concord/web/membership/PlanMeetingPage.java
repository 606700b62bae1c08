package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.PlanMeeting;
import org.concord.web.page.Draft;
import org.concord.web.page.Outcome;

/** Plans a meeting. */
@Named
@RequestScoped
public class PlanMeetingPage {

    @Inject
    private Meetings meetings;
    @Inject
    private Outcome outcome;

    private final Draft<PlanMeeting> draft = Draft.of(PlanMeeting.class);

    public Draft<PlanMeeting> getDraft() {
        return draft;
    }

    public void plan() {
        UUID id = Ids.next();
        outcome.attempt(() -> {
            PlanMeeting command = draft.command(outcome);
            if (!outcome.isRefused()) {
                meetings.plan(id, command);
            }
        }, "done.plan", "/membership/meeting?id=" + id);
    }
}
