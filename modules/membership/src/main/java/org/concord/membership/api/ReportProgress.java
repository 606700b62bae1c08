package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/** What has been done about an action item since the last report. */
public record ReportProgress(@NotNull String text) {
}
