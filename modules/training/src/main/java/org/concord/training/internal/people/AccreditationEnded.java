package org.concord.training.internal.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An accreditation ends before its time; whoever needs it on a later day refuses in the same transaction.
 *
 * @param last the last day on which the trainer is accredited
 * @param before the last day as it was
 */
public record AccreditationEnded(UUID trainer, LocalDate last, LocalDate before) {
}
