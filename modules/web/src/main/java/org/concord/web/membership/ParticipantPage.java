package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.DescribeParticipant;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.api.Participants;
import org.concord.membership.api.People;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One participant: what it belongs to, who speaks for it, what it chairs. */
@Named
@RequestScoped
public class ParticipantPage {

    private static final Paging ALL = Paging.first(200);

    @Inject
    private Participants participants;
    @Inject
    private Memberships memberships;
    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private People people;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ParticipantRecord> record = new Once<>(() -> here.found(participants.find(here.code())));
    private final Once<Draft<DescribeParticipant>> draft = new Once<>(() -> Draft.of(DescribeParticipant.class, record.get()));
    private final Once<Page<MembershipRow>> memberOf = new Once<>(() -> memberships.search(
        new MembershipCriteria(null, here.code(), null, null, null, null, null, null), ALL));
    private final Once<Page<BodyMembershipRow>> sitsIn = new Once<>(() -> bodies.memberships(
        new BodyMembershipCriteria(null, null, null, here.code(), null, null, null), ALL));
    private final Once<Page<ChairTermRow>> chaired = new Once<>(() -> chairs.terms(
        new ChairTermCriteria(null, null, null, null, here.code(), null, null, null), ALL));
    private final Once<Page<FocalPointRow>> focalPoints = new Once<>(() -> people.focalPoints(
        new FocalPointCriteria(here.code(), null, null, null, null), ALL));

    public ParticipantRecord getRecord() {
        return record.get();
    }

    public Draft<DescribeParticipant> getDraft() {
        return draft.get();
    }

    public Page<MembershipRow> getMemberOf() {
        return memberOf.get();
    }

    public Page<BodyMembershipRow> getSitsIn() {
        return sitsIn.get();
    }

    public Page<ChairTermRow> getChaired() {
        return chaired.get();
    }

    public Page<FocalPointRow> getFocalPoints() {
        return focalPoints.get();
    }

    public void describeParticipant() {
        outcome.attempt(draft.get(), command -> participants.describe(here.code(), here.version(), command), "done.saved");
    }
}
