package org.concord.acceptance.running;

import java.nio.file.Path;

/** A way to start Concord. */
interface Server {

    /** The port it answers on, at 127.0.0.1. */
    int port();

    /** Starts it; does not wait until it is ready. */
    Launch launch();

    /** What it writes while it runs. */
    Path log();

    /** Where it keeps its data and the list of the demonstration accounts. */
    Path data();
}
