package org.concord.training.internal.year;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.training.api.RunState;

/** A run that is over. */
record Held(UUID id, String code, String title, String host, LocalDate firstDay, LocalDate lastDay, RunState state, UUID activity) {
}
