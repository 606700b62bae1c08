/**
 * Who takes part in a regional process, who sits in its bodies and chairs them, who met, and what was decided.
 *
 * <p>A {@linkplain org.concord.membership.api.Participants participant} (state, territory or organisation) is shared by all processes. A
 * {@linkplain org.concord.membership.api.Memberships membership} ties it to one, for a period; {@linkplain
 * org.concord.membership.api.Bodies bodies} form a tree in a process, participants sit in them, and {@linkplain
 * org.concord.membership.api.Chairs seats} of their chairs are held term by term. {@linkplain org.concord.membership.api.People Persons}
 * act for participants, as focal points or as chairs. {@linkplain org.concord.membership.api.Meetings Meetings} of bodies take {@linkplain
 * org.concord.membership.api.Decisions decisions}, which are {@linkplain org.concord.membership.api.FollowUp followed up}.
 *
 * <p>Everything has a time: each list with a history can be asked as of a day. And every fact has a source: {@linkplain
 * org.concord.membership.api.Sources claims} keep what each source says, where they disagree too.
 *
 * <p>Codes name participants, processes and bodies everywhere; other records have an id, which their creator may choose, so that the same
 * creation sent twice has one effect. A change names the version it changes. Refusals are {@link org.concord.kernel.RuleBroken} with
 * {@link org.concord.membership.api.MembershipRule} or {@link org.concord.membership.api.MeetingRule}.
 */
package org.concord.membership.api;
