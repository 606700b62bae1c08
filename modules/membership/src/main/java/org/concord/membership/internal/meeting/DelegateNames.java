package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.concord.membership.api.PersonAnonymised;

/** Delegates keep a copy of the person's name; it goes when the person's does. */
@ApplicationScoped
class DelegateNames {

    @Inject
    private MeetingRepository meetings;

    void forget(@Observes PersonAnonymised event) {
        meetings.unname(event.person());
    }
}
