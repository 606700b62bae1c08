package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.AdmitMember;
import org.concord.membership.api.EndMembership;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.ResumeMember;
import org.concord.membership.api.SuspendMember;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One membership, and the steps of its life. */
@Named
@RequestScoped
public class MembershipPage {

    @Inject
    private Memberships memberships;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<AdmitMember> admission = Draft.of(AdmitMember.class);
    private final Draft<SuspendMember> suspension = Draft.of(SuspendMember.class);
    private final Draft<ResumeMember> resumption = Draft.of(ResumeMember.class);
    private final Draft<EndMembership> ending = Draft.of(EndMembership.class);
    private final Once<MembershipRow> record = new Once<>(() -> here.found(memberships.find(here.id())));

    public MembershipRow getRecord() {
        return record.get();
    }

    public Draft<AdmitMember> getAdmission() {
        return admission;
    }

    public Draft<SuspendMember> getSuspension() {
        return suspension;
    }

    public Draft<ResumeMember> getResumption() {
        return resumption;
    }

    public Draft<EndMembership> getEnding() {
        return ending;
    }

    public void admit() {
        outcome.attempt(admission, command -> memberships.admit(here.id(), here.version(), command), "done.saved");
    }

    public void suspend() {
        outcome.attempt(suspension, command -> memberships.suspend(here.id(), here.version(), command), "done.saved");
    }

    public void resume() {
        outcome.attempt(resumption, command -> memberships.resume(here.id(), here.version(), command), "done.saved");
    }

    public void endMembership() {
        outcome.attempt(ending, command -> memberships.end(here.id(), here.version(), command), "done.saved");
    }
}
