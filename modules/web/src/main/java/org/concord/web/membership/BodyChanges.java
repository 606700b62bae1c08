package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.AppointChair;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.DescribeBody;
import org.concord.membership.api.DissolveBody;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.MoveBody;
import org.concord.membership.api.OpenSeat;
import org.concord.membership.api.SetQuorumRule;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What can be changed about a body, on its page. */
@Named
@RequestScoped
public class BodyChanges {

    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Attendances attendances;
    @Inject
    private BodyPage page;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<DescribeBody>> description = new Once<>(() -> Draft.of(DescribeBody.class, page.getRecord()));
    private final Once<Draft<MoveBody>> move = new Once<>(() -> Draft.of(MoveBody.class, page.getRecord()));
    private final Draft<DissolveBody> dissolution = Draft.of(DissolveBody.class);
    private final Once<Draft<JoinBody>> joining = new Once<>(() -> Draft.of(JoinBody.class).with("body", here.code()));
    private final Once<Draft<OpenSeat>> seat = new Once<>(() -> Draft.of(OpenSeat.class).with("body", here.code()));
    private final Once<Draft<AppointChair>> term = new Once<>(() -> Draft.of(AppointChair.class).with("body", here.code()));
    private final Once<Draft<SetQuorumRule>> quorum = new Once<>(() -> Draft.of(SetQuorumRule.class, page.getQuorum()));

    public Draft<DescribeBody> getDescription() {
        return description.get();
    }

    public Draft<MoveBody> getMove() {
        return move.get();
    }

    public Draft<DissolveBody> getDissolution() {
        return dissolution;
    }

    public Draft<JoinBody> getJoining() {
        return joining.get();
    }

    public Draft<OpenSeat> getSeat() {
        return seat.get();
    }

    public Draft<AppointChair> getTerm() {
        return term.get();
    }

    public Draft<SetQuorumRule> getQuorum() {
        return quorum.get();
    }

    public void describeBody() {
        outcome.attempt(description.get(), command -> bodies.describe(here.code(), here.version(), command), "done.saved");
    }

    public void moveBody() {
        outcome.attempt(move.get(), command -> bodies.move(here.code(), here.version(), command), "done.saved");
    }

    public void dissolveBody() {
        outcome.attempt(dissolution, command -> bodies.dissolve(here.code(), here.version(), command), "done.saved");
    }

    public void joinBody() {
        outcome.attempt(joining.get(), command -> bodies.join(here.newId(), command), "done.saved");
    }

    public void openSeat() {
        outcome.attempt(seat.get(), command -> chairs.openSeat(here.newId(), command), "done.saved");
    }

    public void appointChair() {
        outcome.attempt(term.get(), command -> chairs.appoint(here.newId(), command), "done.saved");
    }

    public void setQuorumRule() {
        outcome.attempt(quorum.get(), command -> attendances.setQuorumRule(here.code(), command), "done.saved");
    }
}
