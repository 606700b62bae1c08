package org.concord.membership.api;

import java.util.Map;
import org.concord.kernel.PartialDate;

/**
 * Enters or corrects a process.
 *
 * @param names by language (BCP 47); {@code en} is required
 * @param established when it began, or null when not known
 */
public record EstablishProcess(Map<String, String> names, PartialDate established, String description) {
}
