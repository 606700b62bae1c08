package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.concord.kernel.PartialDate;

/**
 * Enters a body.
 *
 * @param names by language (BCP 47); {@code en} is required
 * @param parent code of the body it reports to, of the same process, or null
 * @param established null when not known
 * @param dissolved null as long as it works
 * @param source who says so: an address, or the name of a report
 */
public record EstablishBody(@NotNull String process, @NotNull BodyKind kind, Map<String, String> names, String parent, PartialDate established,
        PartialDate dissolved, String mandate, String source) {
}
