package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.Memberships;
import org.concord.membership.api.Participants;

/** The desks that store what lines say for good. */
@ApplicationScoped
class RealDesks {

    @Inject
    private Participants participants;
    @Inject
    private Memberships memberships;
    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Meetings meetings;
    @Inject
    private Attendances attendances;

    Desks all() {
        return new Desks(participants, memberships, bodies, chairs, meetings, attendances);
    }
}
