package org.concord.training.internal.mail;

import java.time.LocalDate;

/**
 * What one participant is asked of a run months after it.
 *
 * @param open how many have no answer
 * @param from the first day on which it can be answered; null where none is open
 * @param until the day it is due until
 */
record Asked(long open, LocalDate from, LocalDate until) {
}
