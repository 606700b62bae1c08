package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.concord.store.DatabaseSettings;

/**
 * Begins with a file as soon as it is stored that it was accepted. Parts are taken in turns at once, so that neither the server waits for the database nor
 * the database for the server; Derby, which is embedded, takes them one after the other.
 */
@ApplicationScoped
public class Beginning {

    private static final int TURNS = DatabaseSettings.current().embedded() ? 1 : 2;

    @Inject
    private TakingIn takingIn;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Accepted accepted) {
        goOn();
    }

    /** Begins, or goes on with what was left, while nobody waits. */
    void goOn() {
        IntStream.range(0, TURNS).forEach(turn -> takingIn.begin(turn, TURNS));
    }
}
