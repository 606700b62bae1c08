package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measurement; the components mean what they mean in {@link RecordMeasurement}.
 *
 * @param supersededBy the measurement that corrects it, or null while it holds
 * @param recordedBy username
 */
public record MeasurementRow(UUID id, UUID programme, UUID indicator, String indicatorCode, LocalDate from, LocalDate to, BigDecimal value,
        String disaggregation, String comment, String source, String evidence, UUID document, UUID supersedes, UUID supersededBy,
        String recordedBy, Instant recordedAt) {

    public MeasurementRow {
        value = Figures.plain(value);
    }
}
