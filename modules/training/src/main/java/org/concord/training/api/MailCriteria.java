package org.concord.training.api;

import java.util.UUID;

/**
 * Which mails are asked for; every component may be null.
 *
 * @param run the run they are about
 * @param officer who reads them
 */
public record MailCriteria(MailState state, MailKind kind, String participant, UUID run, UUID officer) {
}
