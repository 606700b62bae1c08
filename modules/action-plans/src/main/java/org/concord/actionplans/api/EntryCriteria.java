package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which entries are asked for; every component may be null.
 *
 * @param line those with a posting on this line
 * @param from booked on this day or later
 * @param q part of the reference or text
 */
public record EntryCriteria(UUID programme, UUID line, EntryKind kind, EntryState state, String maker, LocalDate from, LocalDate to, UUID commitment,
        String q) {
}
