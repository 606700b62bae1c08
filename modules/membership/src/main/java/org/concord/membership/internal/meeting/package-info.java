/**
 * Meetings and what hangs on them: agenda, invitations, delegations, attendance, decisions. {@link org.concord.membership.internal.meeting.Sight}
 * says who sees what of a meeting; every search takes its conditions into its own query. Whoever changes anything locks the meeting first.
 */
package org.concord.membership.internal.meeting;
