package org.concord.membership.api;

/** Whether a participant takes part as a guest: it need not be a member of the body when the joint action starts. */
public record JoinJointAction(boolean guest) {
}
