package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.concord.kernel.PartialDate;

/**
 * Corrects a body.
 *
 * @param names by language (BCP 47), all of them; {@code en} is required
 * @param established null when not known
 */
public record DescribeBody(@NotNull BodyKind kind, Map<String, String> names, PartialDate established, String mandate, String source) {
}
