package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Does not take somebody. */
public record RejectReferral(@NotNull RejectionReason reason) {
}
