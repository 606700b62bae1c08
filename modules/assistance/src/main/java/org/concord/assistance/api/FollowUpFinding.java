package org.concord.assistance.api;

/** How somebody does some time later. */
public enum FollowUpFinding {
    DOES_WELL, NEEDS_HELP, IN_DANGER_AGAIN, NOT_FOUND_AGAIN
}
