package org.concord.training.api;

/**
 * Says why a result is in doubt, or that it no longer is.
 *
 * @param flag the reason; null or empty when the doubt is settled
 */
public record FlagNomination(String flag) {
}
