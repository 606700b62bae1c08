package org.concord.membership.internal.body;

import static org.concord.membership.api.MembershipRight.KEEP_BODIES;
import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyDissolved;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.CorrectBodyMembership;
import org.concord.membership.api.DescribeBody;
import org.concord.membership.api.DissolveBody;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.LeaveBody;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.MoveBody;
import org.concord.membership.internal.Reader;
import org.concord.membership.internal.participant.ParticipantRepository;

@ApplicationScoped
@Transactional
public class BodyDesk implements Bodies {

    static final String BODIES = "bodies";
    static final String BODY_MEMBERSHIPS = "body-memberships";

    @Inject
    private BodyRepository bodies;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private BodySearch search;
    @Inject
    private Event<BodyDissolved> dissolved;
    @Inject
    private Reader reader;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<BodyRow> search(BodyCriteria criteria, Paging paging) {
        access.require(READ);
        return search.bodies(criteria, paging);
    }

    @Override
    public Optional<BodyRecord> find(String code) {
        access.require(READ);
        return bodies.find(code).map(found -> found.asRecord(reader.language()));
    }

    @Override
    public void establish(String code, EstablishBody command) {
        access.require(KEEP_BODIES);
        if (audit.alreadyDone(BODIES, code, command)) {
            return;
        }
        participants.named("process", command.process());
        Body body = new Body(code, command);
        if (command.parent() != null) {
            participants.lockProcess(body.process());
            place(body, command.parent());
        }
        bodies.add(body);
        audit.created(BODIES, code, "BODY_ESTABLISHED", command);
    }

    @Override
    public void describe(String code, long version, DescribeBody command) {
        Body body = changing(code, version);
        body.describe(command);
        audit.changed(BODIES, code, "BODY_DESCRIBED", command);
    }

    @Override
    public void move(String code, long version, MoveBody command) {
        Body body = changing(code, version);
        participants.lockProcess(body.process());
        place(body, command.parent());
        audit.changed(BODIES, code, "BODY_MOVED", command);
    }

    @Override
    public void dissolve(String code, long version, DissolveBody command) {
        Body body = changing(code, version);
        participants.lockProcess(body.process());
        bodies.locked("code", code);
        List<String> below = bodies.workingBelow(code);
        if (!below.isEmpty()) {
            throw new RuleBroken(MembershipRule.BODY_HAS_WORKING_BODIES, String.join(", ", below));
        }
        body.dissolve(command.on());
        bodies.membershipsOf(code).stream().filter(BodyMembership::goesOn).forEach(open -> open.leave(command.on()));
        dissolved.fire(new BodyDissolved(code, command.on()));
        audit.changed(BODIES, code, "BODY_DISSOLVED", command);
    }

    @Override
    public Page<BodyMembershipRow> memberships(BodyMembershipCriteria criteria, Paging paging) {
        access.require(READ);
        return search.memberships(criteria, paging);
    }

    @Override
    public Optional<BodyMembershipRow> membership(UUID id) {
        access.require(READ);
        return search.membership(id);
    }

    @Override
    public void join(UUID id, JoinBody command) {
        access.require(KEEP_BODIES);
        Body body = bodies.locked("body", command.body());
        participants.lock("participant", command.participant());
        if (audit.alreadyDone(BODY_MEMBERSHIPS, id.toString(), command)) {
            return;
        }
        BodyMembership membership = new BodyMembership(id, command, body.firstDay());
        mustFit(membership, body);
        bodies.add(membership);
        audit.created(BODY_MEMBERSHIPS, id.toString(), "BODY_JOINED", command);
    }

    @Override
    public void correctMembership(UUID id, long version, CorrectBodyMembership command) {
        access.require(KEEP_BODIES);
        BodyMembership membership = bodies.getMembership(id);
        Body body = bodies.locked("body", membership.body());
        participants.lock("participant", membership.participant());
        Versions.match(membership.version(), version);
        membership.correct(command, body.firstDay());
        mustFit(membership, body);
        audit.changed(BODY_MEMBERSHIPS, id.toString(), "BODY_MEMBERSHIP_CORRECTED", command);
    }

    @Override
    public void leave(UUID id, long version, LeaveBody command) {
        access.require(KEEP_BODIES);
        BodyMembership membership = bodies.getMembership(id);
        Versions.match(membership.version(), version);
        membership.leave(command.to());
        audit.changed(BODY_MEMBERSHIPS, id.toString(), "BODY_LEFT", command);
    }

    private void mustFit(BodyMembership membership, Body body) {
        body.mustCover(membership.period());
        bodies.membershipsOf(body.code()).stream()
            .filter(other -> other.participant().equals(membership.participant()))
            .forEach(membership::mustNotOverlap);
    }

    private Body changing(String code, long version) {
        access.require(KEEP_BODIES);
        Body body = bodies.get(code);
        Versions.match(body.version(), version);
        return body;
    }

    private void place(Body body, String parent) {
        if (parent == null) {
            body.moveBelow(null, List.of());
        } else {
            Body above = bodies.named("parent", parent);
            above.mustWork();
            body.moveBelow(above, bodies.pathToTop(above));
        }
    }
}
