package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/** Says why what is claimed does not count. It may speak of the officer, and goes when the officer's name does: the audit log does not keep it. */
public record RejectCompletion(@Secret @NotNull String reason) {
}
