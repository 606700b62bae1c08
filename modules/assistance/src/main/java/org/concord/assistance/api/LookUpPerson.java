package org.concord.assistance.api;

import org.concord.access.api.Secret;

/**
 * Asks for somebody by what identifies; one of the two at least.
 *
 * @param name the whole name
 * @param documentNumber of a passport or card
 */
public record LookUpPerson(@Secret String name, @Secret String documentNumber) {
}
