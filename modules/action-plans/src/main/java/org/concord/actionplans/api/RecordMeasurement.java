package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was measured in a time. It stays; a correction is a new measurement that names the one it supersedes.
 *
 * @param from first day, included
 * @param to last day, included
 * @param value for words null, and the comment says it
 * @param disaggregation what part of the whole it is, such as "women"; null for the whole
 * @param source who measured it
 * @param evidence web address of what shows it; this or a document is given
 * @param document the document of Concord that shows it
 * @param supersedes the measurement that it corrects
 */
public record RecordMeasurement(UUID indicator, @NotNull LocalDate from, @NotNull LocalDate to, BigDecimal value, String disaggregation,
        String comment, @NotNull String source, String evidence, UUID document, UUID supersedes) {
}
