package org.concord.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.PlanMeeting;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** Plans a meeting. */
@Named
@RequestScoped
public class PlanMeetingPage {

    @Inject
    private Access access;
    @Inject
    private Meetings meetings;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<PlanMeeting> draft = Draft.of(PlanMeeting.class).with("zone", "Asia/Bangkok")
        .with("format", MeetingFormat.IN_PERSON).with("confidentiality", Confidentiality.PARTICIPANTS);

    @PostConstruct
    void mustBeAllowed() {
        access.require(MembershipRight.PLAN_MEETINGS);
    }

    public Draft<PlanMeeting> getDraft() {
        return draft;
    }

    public void plan() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> meetings.plan(id, command), "done.plan", "/membership/meeting?id=" + id);
    }
}
