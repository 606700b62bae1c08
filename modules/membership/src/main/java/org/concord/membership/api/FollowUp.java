package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What is to be done after a meeting. An open item stands on the agenda of its owner body's next meeting. The owner reports progress and says
 * when it is done; somebody else verifies it. Items of meetings that are not public are shown to insiders and owners only.
 */
public interface FollowUp {

    /** Action items, those due first on top, those without a due date last. */
    Page<ActionItemRow> search(ActionItemCriteria criteria, Paging paging);

    /** Items of the participants the asker acts for that are neither done nor verified, the most urgent first. */
    Page<ActionItemRow> own(Paging paging);

    /** Open items of the bodies that meet, as they stand on the agenda of this meeting. */
    Page<ActionItemRow> openFor(UUID meeting, Paging paging);

    /** One item. */
    Optional<ActionItemRow> find(UUID id);

    /** Assigns an item. */
    void assign(UUID id, AssignAction command);

    /** Corrects an item that is neither done nor verified. */
    void change(UUID id, long version, AssignAction command);

    /** What was reported, the latest first. */
    Page<ProgressRow> progress(UUID id, Paging paging);

    /** Reports progress; an OPEN item is then IN_PROGRESS. */
    void report(UUID id, long version, ReportProgress command);

    /** Reports that it is done. */
    void done(UUID id, long version, ReportProgress command);

    /** DONE to VERIFIED, by somebody else than the one who said it is done. */
    void verify(UUID id, long version);

    /** DONE back to IN_PROGRESS: it turned out not to be. */
    void reopen(UUID id, long version, ReportProgress command);

    /** Reminders of items still open, the most urgent first. */
    Page<ReminderRow> reminders(Paging paging);
}
