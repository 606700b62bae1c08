package org.concord.assistance.internal.htcds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.CaseFileState;
import org.concord.assistance.api.HtcdsRule;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.RuleBroken;

/** A file of cases: LINES_CHECKED, LINES_BECOME_CASES, LINES_ARE_CASES, or FILE_FORGOTTEN. It says nothing of what stands in the file. */
@Entity
@Table(schema = "assistance", name = "case_file")
class CaseFile {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id;
    @Column(name = "participant_code", updatable = false)
    private String participant;
    @Column(name = "agency_code", updatable = false)
    private String agency;
    @Column(updatable = false)
    private String worker;
    @Column(updatable = false)
    private String digest;
    @Column(name = "entered_by", updatable = false)
    private String enteredBy;
    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Enumerated(EnumType.STRING)
    private CaseFileState state;
    @Column(name = "line_count")
    private int lines;
    @Column(name = "refused_count")
    private int refused;
    @Column(name = "known_count")
    private int known;
    @Column(name = "problem_count")
    private int problems;
    @Column(name = "done_count")
    private int done;
    @Column(name = "new_count")
    private int newCases;
    @Version
    private long version;

    protected CaseFile() {
    }

    CaseFile(UUID id, Agency agency, String worker, String digest, String enteredBy, Instant now) {
        this.id = id;
        participant = agency.participant();
        this.agency = agency.code();
        this.worker = worker;
        this.digest = digest;
        this.enteredBy = enteredBy;
        sentAt = now;
        expiresAt = now.plus(KEPT);
        state = CaseFileState.LINES_CHECKED;
    }

    void checked(int linesFound, int linesRefused, int linesKnown, int problemsFound) {
        lines = linesFound;
        refused = linesRefused;
        known = linesKnown;
        problems = problemsFound;
    }

    /** Whether its lines are to become cases only now; false where that was said before. */
    boolean accept(boolean skipRefused) {
        if (state == CaseFileState.FILE_FORGOTTEN) {
            throw new RuleBroken(HtcdsRule.CASE_FILE_GONE);
        }
        if (state != CaseFileState.LINES_CHECKED) {
            return false;
        }
        if (lines == refused) {
            throw new RuleBroken(HtcdsRule.CASE_FILE_WITHOUT_LINES);
        }
        if (refused > 0 && !skipRefused) {
            throw new RuleBroken(HtcdsRule.CASE_LINES_REFUSED, refused);
        }
        state = CaseFileState.LINES_BECOME_CASES;
        return true;
    }

    /** All are through; what was wrong with the others is kept for another while. */
    void taken(Instant now) {
        state = CaseFileState.LINES_ARE_CASES;
        expiresAt = now.plus(KEPT);
    }

    void forget() {
        if (state == CaseFileState.LINES_BECOME_CASES || state == CaseFileState.LINES_ARE_CASES) {
            throw new RuleBroken(HtcdsRule.CASE_FILE_TAKEN);
        }
        state = CaseFileState.FILE_FORGOTTEN;
    }

    boolean isBecomingCases() {
        return state == CaseFileState.LINES_BECOME_CASES;
    }

    boolean isTaken() {
        return state == CaseFileState.LINES_ARE_CASES;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String worker() {
        return worker;
    }

    String digest() {
        return digest;
    }

    int newCases() {
        return newCases;
    }
}
