package org.concord.membership.api;

/** What has been done about an action item since the last report. */
public record ReportProgress(String text) {
}
