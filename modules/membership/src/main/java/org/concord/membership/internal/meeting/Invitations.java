package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.concord.membership.api.InvitedAs;
import org.concord.membership.internal.RollSearch;

/** Invites the members of the bodies that meet. */
@ApplicationScoped
class Invitations {

    @Inject
    private MeetingRepository meetings;
    @Inject
    private RollSearch roll;

    void inviteAllWhereNobodyIs(Meeting meeting) {
        if (meetings.invited(meeting.id()).isEmpty()) {
            inviteMembers(meeting);
        }
    }

    void inviteMembers(Meeting meeting) {
        List<String> invited = meetings.invited(meeting.id());
        roll.members(meeting.bodyCodes(), meeting.days().first()).stream()
            .filter(member -> !invited.contains(member))
            .forEach(member -> meetings.add(new Invitation(meeting.id(), member, InvitedAs.MEMBER)));
    }
}
