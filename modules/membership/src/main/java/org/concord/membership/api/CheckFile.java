package org.concord.membership.api;

/**
 * Has a file checked.
 *
 * @param fileName as the sender calls it, or null; it is shown and never used as the name of a file
 * @param body for a calendar: code of the body that meets, where the file does not say; otherwise null
 * @param content the file, at most {@value Imports#MOST_BYTES} bytes
 */
public record CheckFile(ImportKind kind, String fileName, String body, byte[] content) {
}
