package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Who held the seats on a day?
 *
 * @param process bodies of this process, or null for all
 * @param within this body and all below it, or null for all
 * @param day the day asked for; required
 */
public record ChairQuestion(String process, String within, LocalDate day) {
}
