package org.concord.actionplans.api;

import java.util.UUID;

/**
 * A member's progress; the components mean what they mean in {@link ReportCountryProgress}.
 *
 * @param reportedBy username of who reported or corrected it last
 */
public record CountryProgressRow(UUID id, UUID programme, UUID commitment, String commitmentCode, String commitmentTitle, String member, int year,
        SpaProgress progress, String text, String source, String reportedBy, long version) {
}
