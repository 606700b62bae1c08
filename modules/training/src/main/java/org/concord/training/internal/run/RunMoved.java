package org.concord.training.internal.run;

import java.util.UUID;
import org.concord.training.api.RunState;

/** Those who come to a run have to be elsewhere or at another time, or, where it is cancelled, nowhere. */
public record RunMoved(UUID run, RunState state) {
}
