package org.concord.access.api;

import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Where every change is told, in the transaction that makes it: both are stored or neither. Subjects are collections as named on the wire
 * ({@code meetings}), actions past participles ({@code MEETING_CONVENED}). What a command's components hold is kept as a summary; those marked
 * {@link Secret} never are.
 */
public interface Audit {

    /** A record was changed. {@code command} may be null where the action says everything. */
    void changed(String subject, String subjectId, String action, Record command);

    /** The same for somebody else than the current caller: one thread that does at once what several people asked for. */
    void changedBy(Caller who, String subject, String subjectId, String action, Record command);

    /** A record was created by this command. */
    void created(String subject, String subjectId, String action, Record command);

    /**
     * Whether the record was created by this very command already, so that the request is a repetition and nothing is left to do. Breaks
     * {@link KernelRule#KEY_REUSED} when it was created by another command.
     */
    boolean alreadyDone(String subject, String subjectId, Record command);

    /** What happened to one record, the latest first. Whoever asks has made sure that the caller may see that record. */
    Page<AuditRow> history(String subject, String subjectId, Paging paging);
}
