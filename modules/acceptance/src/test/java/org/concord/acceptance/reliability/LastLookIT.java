package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all other tests: what the server wrote meanwhile. */
@Acceptance
@Order(Integer.MAX_VALUE)
class LastLookIT {

    @Test
    void theLogHasNoSevereErrorAndNoStackTrace(RunningConcord concord) {
        assertEquals(List.of(), concord.log().alarms());
    }
}
