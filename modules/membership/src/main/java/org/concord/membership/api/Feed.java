package org.concord.membership.api;

import java.time.Instant;

/**
 * A text in a public format, the same bytes as long as nothing in it changed.
 *
 * @param lastModified when something in it last changed, to the second
 */
public record Feed(String text, Instant lastModified) {
}
