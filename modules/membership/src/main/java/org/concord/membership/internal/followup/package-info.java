/**
 * What comes after a meeting: action items with their reports and reminders, joint actions, and the timeline on which all of it stands.
 */
package org.concord.membership.internal.followup;
