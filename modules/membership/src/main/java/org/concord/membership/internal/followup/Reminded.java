package org.concord.membership.internal.followup;

/** How many reminders were put up and taken down. */
record Reminded(int up, int down) {
}
