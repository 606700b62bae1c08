package org.concord.membership.api;

/**
 * The text of a document in one language.
 *
 * @param language BCP 47 ({@code en}, {@code vi})
 * @param mediaType PDF, an office format, plain text, HTML is refused
 * @param content at most 10 MB
 */
public record AddVersion(String language, String mediaType, String fileName, byte[] content) {
}
