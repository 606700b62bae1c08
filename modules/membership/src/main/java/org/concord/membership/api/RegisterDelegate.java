package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * A person who comes with a delegation, or the correction of what was registered.
 *
 * @param name as on the badge
 * @param function what the person does at home, or null
 * @param head whether this person leads the delegation
 * @param person the same person among the persons Concord keeps, or null
 */
public record RegisterDelegate(@NotNull @Secret String name, @Secret String function, boolean head, UUID person) {
}
