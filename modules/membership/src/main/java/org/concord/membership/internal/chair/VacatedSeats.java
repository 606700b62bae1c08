package org.concord.membership.internal.chair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.concord.membership.api.BodyDissolved;
import org.concord.membership.api.Bound;

/** Who chaired a body does so no longer when it is dissolved. Apart from the desk, whose heirs would inherit the observer and could not call it. */
@ApplicationScoped
class VacatedSeats {

    @Inject
    private ChairRepository chairs;

    void endWith(@Observes BodyDissolved event) {
        chairs.termsOf(event.body()).stream().filter(ChairTerm::goesOn).forEach(open -> open.end(event.on(), Bound.STATED));
    }
}
