package org.concord.training.internal.year;

import java.util.UUID;

/** How many there are of a run, and how many of them are answered. */
record Counted(UUID run, long many, long answered) {

    static final Counted NONE = new Counted(null, 0, 0);
}
