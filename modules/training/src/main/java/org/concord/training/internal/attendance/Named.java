package org.concord.training.internal.attendance;

import java.util.UUID;
import org.concord.training.api.NominationState;

/** Who comes to a run, with the doubt there is about the result, if any. */
record Named(UUID nomination, String participant, String officerName, String flag, NominationState state) {
}
