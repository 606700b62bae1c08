package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnderwayTest {

    @Test
    void stoppingWaitsForTheLastAnswer() {
        Underway.begun();
        Underway.begun();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(Underway::awaitAnswers);

        Underway.answered();
        assertFalse(stopped.isDone());
        Underway.answered();

        assertEquals(null, stopped.join());
    }
}
