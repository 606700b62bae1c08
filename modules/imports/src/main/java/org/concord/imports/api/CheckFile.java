package org.concord.imports.api;

/**
 * Has a file checked.
 *
 * @param fileName as the sender calls it, or null; it is shown and never used as the name of a file
 * @param kind its {@link FileKind#name}
 * @param about what the sender says of the file as a whole, for kinds that ask: of a calendar the code of the body that meets; otherwise null
 * @param content the file, at most {@value Imports#MOST_BYTES} bytes
 */
public record CheckFile(String kind, String fileName, String about, byte[] content) {
}
