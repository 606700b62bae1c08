package org.concord.membership.internal.participant;

import static org.concord.membership.api.MembershipRight.KEEP_PARTICIPANTS;
import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.AdmitMember;
import org.concord.membership.api.CorrectMembership;
import org.concord.membership.api.EndMembership;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.ProposeMembership;
import org.concord.membership.api.RecordMembership;
import org.concord.membership.api.ResumeMember;
import org.concord.membership.api.SuspendMember;

@ApplicationScoped
@Transactional
public class MembershipDesk implements Memberships {

    static final String MEMBERSHIPS = "memberships";

    @Inject
    private MembershipRepository memberships;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private MembershipSearch search;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<MembershipRow> search(MembershipCriteria criteria, Paging paging) {
        access.require(READ);
        return search.page(criteria, paging);
    }

    @Override
    public Optional<MembershipRow> find(UUID id) {
        access.require(READ);
        return search.one(id);
    }

    @Override
    public void propose(UUID id, ProposeMembership command) {
        access.require(KEEP_PARTICIPANTS);
        participants.named("process", command.process());
        participants.lock("participant", command.participant());
        if (audit.alreadyDone(MEMBERSHIPS, id.toString(), command)) {
            return;
        }
        memberships.add(new Membership(id, command));
        audit.created(MEMBERSHIPS, id.toString(), "MEMBERSHIP_PROPOSED", command);
    }

    @Override
    public void record(UUID id, RecordMembership command) {
        access.require(KEEP_PARTICIPANTS);
        Process process = participants.named("process", command.process());
        participants.lock("participant", command.participant());
        if (audit.alreadyDone(MEMBERSHIPS, id.toString(), command)) {
            return;
        }
        Membership membership = new Membership(id, command, process.firstDay());
        mustNotOverlap(membership);
        memberships.add(membership);
        audit.created(MEMBERSHIPS, id.toString(), "MEMBERSHIP_RECORDED", command);
    }

    @Override
    public void correct(UUID id, long version, CorrectMembership command) {
        change(id, version, "MEMBERSHIP_CORRECTED", command, membership -> {
            membership.correct(command, participants.getProcess(membership.process()).firstDay());
            mustNotOverlap(membership);
        });
    }

    @Override
    public void admit(UUID id, long version, AdmitMember command) {
        change(id, version, "MEMBER_ADMITTED", command, membership -> {
            membership.admit(command.from());
            mustNotOverlap(membership);
        });
    }

    @Override
    public void suspend(UUID id, long version, SuspendMember command) {
        change(id, version, "MEMBER_SUSPENDED", command, membership -> membership.suspend(command.from(), command.reason()));
    }

    @Override
    public void resume(UUID id, long version, ResumeMember command) {
        change(id, version, "MEMBER_RESUMED", command, membership -> membership.resume(command.from()));
    }

    @Override
    public void end(UUID id, long version, EndMembership command) {
        change(id, version, "MEMBERSHIP_ENDED", command, membership -> membership.end(command.to(), command.reason()));
    }

    private void change(UUID id, long version, String action, Record command, Consumer<Membership> verb) {
        access.require(KEEP_PARTICIPANTS);
        Membership membership = memberships.get(id);
        participants.lock("participant", membership.participant());
        Versions.match(membership.version(), version);
        verb.accept(membership);
        audit.changed(MEMBERSHIPS, id.toString(), action, command);
    }

    private void mustNotOverlap(Membership membership) {
        memberships.of(membership.process(), membership.participant()).forEach(membership::mustNotOverlap);
    }
}
