package org.concord.training.api;

import org.concord.access.api.Secret;

/**
 * Says why a result is in doubt, or that it no longer is.
 *
 * @param flag the reason; null or empty when the doubt is settled
 */
public record FlagNomination(@Secret String flag) {
}
