package org.concord.web.imports;

import java.util.UUID;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.api.CaseFileState;
import org.concord.imports.api.ImportReport;

/**
 * How far long work is.
 *
 * @param state RUNNING, DONE or FAILED
 * @param result where its result is, or will be
 */
public record JobAnswer(UUID id, String kind, String state, int done, int total, String result) {

    /** Lines with mistakes are no work. */
    static JobAnswer of(CaseFileRow file, String root) {
        String state = file.state() == CaseFileState.LINES_BECOME_CASES ? "RUNNING" : "DONE";
        return new JobAnswer(file.id(), "case-files", state, file.done(), file.lines() - file.refused(), root + "/case-files/" + file.id());
    }

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
