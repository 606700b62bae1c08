package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.concord.store.Together;

/**
 * Lets those who want a seat of the same run at the same moment in together, in the order they came. They wait here, before they begin a transaction, instead of
 * at the lock of the run, where each would keep a connection from everybody else. Another node's wait at that lock.
 */
@ApplicationScoped
class Turnstile {

    private static final int GATES = 64;

    @Inject
    private Confirmations confirmations;

    private final List<Together<Confirmation, Void>> gates = Stream.generate(() -> new Together<Confirmation, Void>(asked -> confirmations.confirm(asked)))
        .limit(GATES).toList();

    /** Confirms a nomination, or throws the rule that this broke; what is confirmed is stored when this returns. */
    void confirm(Confirmation asked) {
        gates.get(Math.floorMod(asked.run().hashCode(), GATES)).ask(asked);
    }
}
