package org.concord.training.api;

import java.time.LocalDate;

/** The run that a ticket asks about; all that its holder is told. */
public record EvaluatedRun(String title, String code, LocalDate firstDay, LocalDate lastDay) {
}
