package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.ChairSeatCriteria;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.SetQuorumRule;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** One body: where it stands, who sits in it, its seats and who held them, and when it met. */
@Named
@RequestScoped
public class BodyPage {

    private static final Paging ALL = Paging.first(200);

    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Meetings meetings;
    @Inject
    private Attendances attendances;
    @Inject
    private Here here;

    private final Once<BodyRecord> record = new Once<>(() -> here.found(bodies.find(here.code())));
    private final Once<Page<BodyRow>> below = new Once<>(() -> bodies.search(
        new BodyCriteria(null, null, here.code(), null, null, null), ALL));
    private final Once<Page<BodyMembershipRow>> members = new Once<>(() -> bodies.memberships(
        new BodyMembershipCriteria(null, here.code(), null, null, null, null, null), ALL));
    private final Once<Page<ChairSeatRow>> seats = new Once<>(() -> chairs.seats(
        new ChairSeatCriteria(null, here.code(), null, null, null), ALL));
    private final Once<Page<ChairTermRow>> terms = new Once<>(() -> chairs.terms(
        new ChairTermCriteria(null, here.code(), null, null, null, null, null, null), ALL));
    private final Once<Page<MeetingRow>> meetingRows = new Once<>(() -> meetings.search(
        new MeetingCriteria(null, here.code(), null, null, null, null, null, null, null), Paging.first(100)));
    private final Once<SetQuorumRule> quorum = new Once<>(() -> attendances.quorumRule(here.code()));

    public BodyRecord getRecord() {
        return record.get();
    }

    public Page<BodyRow> getBelow() {
        return below.get();
    }

    public Page<BodyMembershipRow> getMembers() {
        return members.get();
    }

    public Page<ChairSeatRow> getSeats() {
        return seats.get();
    }

    public Page<ChairTermRow> getTerms() {
        return terms.get();
    }

    public Page<MeetingRow> getMeetings() {
        return meetingRows.get();
    }

    public SetQuorumRule getQuorum() {
        return quorum.get();
    }
}
