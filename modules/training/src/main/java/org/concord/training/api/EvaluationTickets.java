package org.concord.training.api;

import java.util.List;
import org.concord.access.api.Secret;

/**
 * Tickets for one anonymous answer each.
 *
 * @param tokens 128 random bits each, in Base64 for addresses; told once, kept nowhere
 */
public record EvaluationTickets(@Secret List<String> tokens) {
}
