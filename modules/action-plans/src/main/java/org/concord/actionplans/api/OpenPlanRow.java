package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/** A plan whose files everybody reads. */
public record OpenPlanRow(UUID programme, String code, String owner, String title, LocalDate from, LocalDate to, String currency, ProgrammeState state) {
}
