package org.concord.membership.api;

import java.util.UUID;
import org.concord.kernel.PartialDate;

/** A mark on the timeline of the processes. Of a confidential meeting outsiders see the dates only; {@code title} is then null. */
public record TimelineRow(TimelineKind kind, UUID id, String process, String body, String title, PartialDate from, PartialDate to) {
}
