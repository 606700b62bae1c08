package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An item for the agenda of a meeting, or its correction.
 *
 * @param number as printed, {@code "4"} or {@code "4.b"}; fixed once the meeting is convened
 * @param startTime when it is taken, by the clock of the meeting's zone, or null
 * @param paper a document it is about, or null; more papers are documents of the meeting
 */
public record AddAgendaItem(@NotNull String number, @NotNull String title, AgendaPurpose purpose, String presenter, LocalTime startTime, UUID paper) {
}
