package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which legal texts are asked for; every component may be null.
 *
 * @param asOf those in force on this day
 * @param q part of the title
 */
public record LegalInstrumentCriteria(UUID programme, LegalInstrumentKind kind, LocalDate asOf, String q) {
}
