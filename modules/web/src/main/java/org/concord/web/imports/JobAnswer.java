package org.concord.web.imports;

import java.util.UUID;
import org.concord.imports.api.ImportReport;

/**
 * How far long work is.
 *
 * @param state RUNNING, DONE or FAILED
 * @param result where its result is, or will be
 */
public record JobAnswer(UUID id, String kind, String state, int done, int total, String result) {

    static JobAnswer of(ImportReport report, String root) {
        String state = switch (report.state()) {
            case CHECKING, ACCEPTING -> "RUNNING";
            case CHECKED, ACCEPTED -> "DONE";
            case FAILED -> "FAILED";
        };
        return new JobAnswer(report.id(), "imports/" + report.kind(), state, report.done(), report.lines(),
            root + "/imports/" + report.id());
    }
}
