package org.concord.membership.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One text of a document.
 *
 * @param edition 1 for the first text in its language, then counting up
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param adopted whether it is the text that was adopted, or its translation
 */
public record DocumentVersionRow(UUID id, UUID document, String language, int edition, String mediaType, String fileName, long size,
        String sha256, boolean adopted, Instant addedAt) {

    /** By language, and the latest edition of each first. */
    public String order() {
        return language + " " + (100_000 - edition);
    }
}
