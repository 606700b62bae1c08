package org.concord.training.internal.nomination;

import java.util.UUID;
import org.concord.training.api.NominationState;

/** A nomination as it is after it got a seat, more or less time to confirm it, confirmed it, or lost it; who tells people does so in the same transaction. */
public record NominationMoved(UUID run, UUID nomination, UUID officer, String participant, NominationState state) {

    static NominationMoved of(Nomination nomination) {
        return new NominationMoved(nomination.run(), nomination.id(), nomination.officer(), nomination.participant(), nomination.state());
    }
}
