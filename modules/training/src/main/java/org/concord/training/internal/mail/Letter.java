package org.concord.training.internal.mail;

import java.util.UUID;

/**
 * A mail as it is handed to the mail server.
 *
 * @param edition how often somebody asked to send it again, by which readers tell one from the other
 * @param attempt which attempt it is, by which whoever made it is known
 * @param subject says nothing of any person: subjects are read on locked screens and in logs
 * @param entry what goes into the reader's calendar, or null
 */
record Letter(UUID mail, int edition, int attempt, String to, String subject, String text, CalendarEntry entry) {
}
