package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/** Which postings are asked for; every component may be null. */
public record PostingCriteria(UUID programme, UUID line, UUID entry, Stage stage, EntryKind kind, LocalDate from, LocalDate to) {
}
