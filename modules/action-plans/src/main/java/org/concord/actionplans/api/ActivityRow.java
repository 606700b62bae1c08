package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/** An activity. */
public record ActivityRow(UUID id, UUID programme, UUID objective, String objectiveCode, Pillar pillar, String code, String title,
        String leadAgency, String supportingAgencies, LocalDate from, LocalDate to, long version) {
}
