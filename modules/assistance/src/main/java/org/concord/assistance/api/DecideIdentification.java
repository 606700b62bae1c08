package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Writes down what a body decided of the person. */
public record DecideIdentification(@NotNull TraffickingStatus status, @NotNull DecidingBody body, @NotNull LocalDate decidedOn) {
}
