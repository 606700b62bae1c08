/** Participants, processes, and the memberships between them. */
package org.concord.membership.internal.participant;
