package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.concord.membership.api.PersonAnonymised;

/** Claims on a person say the name again; they go when the person's does. */
@ApplicationScoped
class PersonalClaims {

    @Inject
    private ClaimRepository claims;

    void forget(@Observes PersonAnonymised event) {
        claims.forget(event.person());
    }
}
