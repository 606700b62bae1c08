package org.concord.training.internal.year;

import java.util.UUID;
import org.concord.training.api.Gender;
import org.concord.training.api.NominationState;

/** How many of a participant's officers of a gender attended a run, and came to this end. */
record Attended(UUID run, String participant, Gender gender, NominationState state, long many) {
}
