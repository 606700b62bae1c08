package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Registers an officer as trainer, or changes what the trainer teaches.
 *
 * @param officer id of the officer; stays
 * @param expertise what the trainer teaches
 * @param languages in which the trainer teaches, ISO 639-1, one at least
 */
public record RegisterTrainer(UUID officer, @NotNull String expertise, List<String> languages) {
}
