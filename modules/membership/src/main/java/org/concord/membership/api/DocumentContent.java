package org.concord.membership.api;

/** The bytes of one text, to be served as an attachment; checked against {@code sha256} before they are given out. */
public record DocumentContent(String fileName, String mediaType, String sha256, byte[] bytes) {
}
