package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Who held the seats on a day?
 *
 * @param process bodies of this process, or null for all
 * @param within this body and all below it, or null for all
 * @param asOf the day asked for; null for today
 */
public record ChairQuestion(String process, String within, LocalDate asOf) {
}
