package org.concord.membership.internal.imports;

import org.concord.membership.api.Attendances;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.Participants;

/** The desks that lines go to. */
record Desks(Participants participants, Memberships memberships, Bodies bodies, Chairs chairs, Meetings meetings, Attendances attendances) {
}
