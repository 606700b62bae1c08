package org.concord.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.Participants;

/** Whether there is a participant that a command names. */
@ApplicationScoped
public class KnownParticipants {

    @Inject
    private Participants participants;

    public void mustKnow(String field, String code) {
        if (participants.find(code).isEmpty()) {
            throw RuleBroken.at(field, MembershipRule.UNKNOWN_PARTICIPANT, code);
        }
    }
}
