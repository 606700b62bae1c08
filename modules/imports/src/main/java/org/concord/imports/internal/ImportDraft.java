package org.concord.imports.internal;

import static org.concord.imports.api.ImportState.ACCEPTED;
import static org.concord.imports.api.ImportState.ACCEPTING;
import static org.concord.imports.api.ImportState.CHECKED;
import static org.concord.imports.api.ImportState.CHECKING;
import static org.concord.imports.api.ImportState.FAILED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.FileKind.Outcome;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.ImportState;
import org.concord.kernel.RuleBroken;

/**
 * A file somebody sent in, with the report about it: CHECKING, CHECKED, ACCEPTING, ACCEPTED. It is kept for a day. Whoever works on it is heard
 * of every now and then; when nothing is heard for {@link #PATIENCE}, the server it worked on has died, and the work can begin again.
 */
@Entity
@Table(schema = "imports", name = "import_draft")
class ImportDraft {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Id
    private UUID id;
    @Column(name = "import_kind")
    private String kind;
    @Column(name = "file_name")
    private String fileName;
    private String about;
    private String sha256;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "heard_at")
    private Instant heardAt;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    @Column(name = "line_count")
    private int lines;
    @Column(name = "done_count")
    private int done;
    @Column(name = "new_count")
    private int newCount;
    @Column(name = "changed_count")
    private int changedCount;
    @Column(name = "unchanged_count")
    private int unchangedCount;
    @Column(name = "refused_count")
    private int refusedCount;
    @ElementCollection
    @CollectionTable(schema = "imports", name = "import_problem", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "rank_in_draft")
    private List<DraftProblem> problems = new ArrayList<>();
    @Version
    private long version;

    protected ImportDraft() {
    }

    ImportDraft(UUID id, CheckFile file, String sha256, int lines, String enteredBy, Instant now) {
        this.id = id;
        kind = file.kind();
        fileName = FileName.shown(file.fileName());
        about = file.about();
        this.sha256 = sha256;
        this.lines = lines;
        this.enteredBy = enteredBy;
        sentAt = now;
        expiresAt = now.plus(KEPT);
        heardAt = now;
        state = CHECKING;
    }

    void checked(Tally tally) {
        state = CHECKED;
        count(tally);
        refusedCount = tally.refusedHeader() ? Math.max(1, lines) : tally.refusedLines().size();
        problems.clear();
        tally.refusals().forEach(refusal -> problems.add(new DraftProblem(refusal.shown())));
    }

    void failed() {
        state = FAILED;
    }

    /** To ACCEPTING, when nothing speaks against it. */
    void beginAccepting(boolean skipRefused, Instant now) {
        if (state == FAILED) {
            throw new RuleBroken(ImportRule.IMPORT_FAILED);
        }
        boolean atWork = (state == CHECKING || state == ACCEPTING) && heardAt.plus(PATIENCE).isAfter(now);
        if (atWork || state == CHECKING) {
            throw new RuleBroken(ImportRule.IMPORT_BUSY);
        }
        if (refusedCount > 0 && !skipRefused) {
            throw new RuleBroken(ImportRule.IMPORT_HAS_REFUSED_LINES, refusedCount);
        }
        state = ACCEPTING;
        done = 0;
        heardAt = now;
    }

    /** Back to CHECKED: what it was to store is not stored. */
    void notAccepted() {
        state = CHECKED;
    }

    void accepted(Tally tally) {
        state = ACCEPTED;
        count(tally);
    }

    private void count(Tally tally) {
        done = lines;
        newCount = tally.of(Outcome.NEW);
        changedCount = tally.of(Outcome.CHANGED);
        unchangedCount = tally.of(Outcome.UNCHANGED);
    }

    void mustNotBeAccepted() {
        if (state == ACCEPTED || state == ACCEPTING) {
            throw new RuleBroken(ImportRule.IMPORT_ACCEPTED);
        }
    }

    boolean isAccepted() {
        return state == ACCEPTED;
    }

    boolean isOf(String username) {
        return enteredBy.equals(username);
    }

    boolean isOf(CheckFile file, String otherSha256) {
        return sha256.equals(otherSha256) && Objects.equals(about, file.about());
    }

    CheckFile file(byte[] content) {
        return new CheckFile(kind, fileName, about, content);
    }

    ImportReport report() {
        return new ImportReport(id, kind, fileName, state, lines, done, newCount, changedCount, unchangedCount, refusedCount, expiresAt,
            problems.stream().map(DraftProblem::shown).toList());
    }
}
