package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.ScreeningRule;
import org.concord.assistance.api.ScreeningState;
import org.concord.assistance.api.Signs;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.RuleBroken;

/** What was seen and told of somebody nobody names, and, once evaluated, what it means. */
@Entity
@Table(schema = "assistance", name = "screening")
class Screening {

    @Id
    private UUID id;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "agency_code")
    private String agency;
    private String worker;
    @Enumerated(EnumType.STRING)
    private ScreeningState state;
    @Column(name = "list_code")
    private String list;
    @Embedded
    private Told told;
    @Enumerated(EnumType.STRING)
    private Signs legal;
    @Enumerated(EnumType.STRING)
    private Signs assistance;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "evaluated_at")
    private Instant evaluatedAt;
    private UUID supersedes;
    @Column(name = "case_id")
    private UUID caseId;
    @Version
    private long version;

    protected Screening() {
    }

    Screening(UUID id, Agency agency, String worker, String list, Told told, Instant now) {
        this.id = id;
        participant = agency.participant();
        this.agency = agency.code();
        this.worker = worker;
        this.list = list;
        this.told = told;
        state = ScreeningState.SCREENING_DRAFT;
        startedAt = now;
    }

    void change(Told otherwise) {
        mustBeDraft();
        told = otherwise;
    }

    /** Once and for good. */
    void evaluated(Finding finding, Instant now) {
        mustBeDraft();
        legal = finding.legal();
        assistance = finding.assistance();
        evaluatedAt = now;
        state = ScreeningState.SCREENING_EVALUATED;
    }

    /** Another with the same answers to put right, by {@code corrector}; this one is superseded at once, so that no two correct it. */
    Screening correction(UUID other, String corrector, Instant now) {
        mustBeEvaluated();
        Screening correction = new Screening();
        correction.id = other;
        correction.participant = participant;
        correction.agency = agency;
        correction.worker = corrector;
        correction.list = list;
        correction.told = told;
        correction.state = ScreeningState.SCREENING_DRAFT;
        correction.startedAt = now;
        correction.supersedes = id;
        correction.caseId = caseId;
        state = ScreeningState.SCREENING_SUPERSEDED;
        return correction;
    }

    void ledTo(UUID opened) {
        mustBeEvaluated();
        if (caseId != null) {
            throw new RuleBroken(ScreeningRule.SCREENING_HAS_A_CASE);
        }
        caseId = opened;
    }

    private void mustBeDraft() {
        if (state != ScreeningState.SCREENING_DRAFT) {
            throw new RuleBroken(ScreeningRule.SCREENING_IS_EVALUATED);
        }
    }

    private void mustBeEvaluated() {
        if (state == ScreeningState.SCREENING_SUPERSEDED) {
            throw new RuleBroken(ScreeningRule.SCREENING_WAS_SUPERSEDED);
        }
        if (state == ScreeningState.SCREENING_DRAFT) {
            throw new RuleBroken(ScreeningRule.SCREENING_NOT_EVALUATED);
        }
    }

    String agency() {
        return agency;
    }

    /** Code of the list that is asked. */
    String list() {
        return list;
    }

    Told told() {
        return told;
    }

    long version() {
        return version;
    }
}
