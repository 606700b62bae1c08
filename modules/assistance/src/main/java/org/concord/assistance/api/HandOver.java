package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Says on which day the person was handed over, today or earlier. */
public record HandOver(@NotNull LocalDate day) {
}
