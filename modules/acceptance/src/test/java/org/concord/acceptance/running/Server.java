package org.concord.acceptance.running;

import java.nio.file.Path;
import java.util.Map;

/** A way to start Concord. */
interface Server {

    /** The port it answers on, at 127.0.0.1. */
    int port();

    /** Starts it; does not wait until it is ready. */
    default Launch launch() {
        return launch(Map.of());
    }

    /** The same with more settings than it usually has, which {@code CONCORD_DEMONSTRATION} may be among. */
    Launch launch(Map<String, String> settings);

    /** What it writes while it runs. */
    Path log();

    /** Where it keeps its data and the list of the demonstration accounts. */
    Path data();
}
