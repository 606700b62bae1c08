package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.LeaveBody;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One participant's membership of one body. */
@Named
@RequestScoped
public class BodyMembershipPage {

    @Inject
    private Bodies bodies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<LeaveBody> leaving = Draft.of(LeaveBody.class);
    private final Once<BodyMembershipRow> record = new Once<>(() -> here.found(bodies.membership(here.id())));

    public BodyMembershipRow getRecord() {
        return record.get();
    }

    public Draft<LeaveBody> getLeaving() {
        return leaving;
    }

    public void leaveBody() {
        outcome.attempt(leaving, command -> bodies.leave(here.id(), here.version(), command), "done.saved");
    }
}
