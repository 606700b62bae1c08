package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.concord.access.api.Access;
import org.concord.membership.api.MembershipRight;

/** The sight of whoever is asking. */
@ApplicationScoped
public class Sights {

    @Inject
    private Access access;

    /** What the current caller may see of meetings. */
    public Sight current() {
        return access.participants(MembershipRight.READ_CONFIDENTIAL_MEETINGS)
            .map(own -> new Sight(false, own))
            .orElse(new Sight(true, Set.of()));
    }
}
