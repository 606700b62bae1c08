package org.concord.training.internal.mail;

import java.util.List;
import java.util.UUID;

/**
 * A mail as it is handed to the mail server.
 *
 * @param attempt which attempt it is, by which whoever made it is known
 * @param subject says nothing of any person: subjects are read on locked screens and in logs
 * @param entry what goes into the reader's calendar, or null
 */
record Letter(UUID mail, int attempt, List<String> to, String subject, String text, CalendarEntry entry) {
}
