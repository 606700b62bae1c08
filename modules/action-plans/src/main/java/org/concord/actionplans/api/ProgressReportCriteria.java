package org.concord.actionplans.api;

import java.util.UUID;

/** Which progress reports are asked for; every component may be null. */
public record ProgressReportCriteria(UUID programme, UUID activity, ProgressReportState state) {
}
