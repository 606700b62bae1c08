package org.concord.training.api;

import java.util.UUID;

/**
 * Sends another officer of the same participant in the place of one.
 *
 * @param officer who comes instead
 * @param endorsement why, and who agreed; or null
 */
public record Substitute(UUID officer, String endorsement) {
}
