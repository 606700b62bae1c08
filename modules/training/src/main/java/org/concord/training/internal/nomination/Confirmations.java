package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.ELIGIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.NominationRule;
import org.concord.training.api.RunState;
import org.concord.training.api.Seating;
import org.concord.training.internal.nomination.HeldNominations.Held;

/** Confirms nominations, each in a transaction that begins when it is its turn. */
@ApplicationScoped
@Transactional
public class Confirmations {

    @Inject
    private HeldNominations held;
    @Inject
    private NominationRepository nominations;
    @Inject
    private Allocator allocator;
    @Inject
    private Event<NominationMoved> moved;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    public UUID runOf(UUID nomination) {
        return nominations.runOf(nomination);
    }

    public void confirm(UUID id, long version) {
        Held own = held.own(id, version);
        own.run().mustBe(RunState.PUBLISHED);
        if (own.nomination().state() == ELIGIBLE && own.run().seating() == Seating.FIRST_COME) {
            if (allocator.today(own.run()).isAfter(own.run().confirmBy())) {
                throw new RuleBroken(NominationRule.OFFER_EXPIRED, own.run().confirmBy());
            }
            allocator.firstCome(own.run(), own.nomination());
        } else {
            own.nomination().confirm(clock.instant());
            moved.fire(NominationMoved.of(own.nomination()));
        }
        audit.changed("nominations", id.toString(), "NOMINATION_CONFIRMED", null);
    }
}
