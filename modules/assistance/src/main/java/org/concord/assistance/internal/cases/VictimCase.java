package org.concord.assistance.internal.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.LinkRule;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** What is done for one person, by one agency. It says nothing of whom it is about; everything else that is secret refers to its id. */
@Entity
@Table(schema = "assistance", name = "victim_case")
public class VictimCase {

    private static final Set<CaseState> BY_PLAN = Set.of(CaseState.SUPPORT_PLANNED, CaseState.IN_SERVICE);

    @Id
    private UUID id;
    private String code;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "agency_code")
    private String agency;
    private String worker;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    @Enumerated(EnumType.STRING)
    private TraffickingStatus status;
    private boolean sealed;
    @Embedded
    private CaseFacts facts;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;
    @Column(name = "identity_kept_at")
    private Instant identityKeptAt;
    @Column(name = "erased_on")
    private LocalDate erasedOn;
    @Version
    private long version;

    protected VictimCase() {
    }

    VictimCase(UUID id, String code, Agency agency, String worker, CaseFacts facts, LocalDate today) {
        this.id = id;
        this.code = code;
        participant = agency.participant();
        this.agency = agency.code();
        this.worker = worker;
        this.facts = facts;
        state = CaseState.OPENED;
        status = TraffickingStatus.UNDER_IDENTIFICATION;
        openedOn = today;
    }

    void describe(CaseFacts otherwise) {
        mustBeOpen();
        facts = otherwise;
    }

    /**
     * Goes on to another state.
     *
     * @param planApproved whether a second person approved a plan of what is done for the person
     */
    void move(CaseState to, boolean planApproved) {
        mustBeOpen();
        if (Required.value("state", to) == CaseState.CASE_CLOSED) {
            throw RuleBroken.at("state", CaseRule.CASE_ENDS_BY_CLOSING);
        }
        if (!planApproved && BY_PLAN.contains(to)) {
            throw RuleBroken.at("state", CaseRule.SUPPORT_NEEDS_AN_APPROVED_PLAN);
        }
        state = to;
    }

    /** Stands here already as it comes in: what was decided elsewhere is not decided anew. */
    void comesInAt(CaseState already) {
        move(already, true);
    }

    /** A body decided of the person, and none has decided later. */
    public void decided(TraffickingStatus decision) {
        mustBeOpen();
        status = decision;
    }

    void assign(String other) {
        mustBeOpen();
        worker = other;
    }

    void seal() {
        sealed = true;
    }

    void unseal() {
        sealed = false;
    }

    void close(CloseReason reason, LocalDate today) {
        mustBeOpen();
        if (Required.value("reason", reason) == CloseReason.MERGED) {
            throw RuleBroken.at("reason", LinkRule.CASE_ENDS_BY_MERGING);
        }
        end(reason, today);
    }

    /** Another case of the same person goes on; where this one stood. */
    public CaseState merge(LocalDate today) {
        mustBeOpen();
        CaseState before = state;
        end(CloseReason.MERGED, today);
        return before;
    }

    /** It stands again where it stood before it was merged. */
    public void unmerge(CaseState before) {
        mustBeRemembered();
        reopen(before);
    }

    private void end(CloseReason reason, LocalDate today) {
        closeReason = reason;
        closedOn = today;
        state = CaseState.CASE_CLOSED;
    }

    private void reopen(CaseState at) {
        closeReason = null;
        closedOn = null;
        state = at;
    }

    void reopen() {
        if (state != CaseState.CASE_CLOSED || closeReason == CloseReason.MERGED) {
            throw new RuleBroken(CaseRule.CASE_STATE_FORBIDS, state);
        }
        mustBeRemembered();
        reopen(CaseState.OPENED);
    }

    /** Refuses to forget somebody whose case is not closed. */
    public void mustBeClosed() {
        if (state != CaseState.CASE_CLOSED) {
            throw new RuleBroken(CaseRule.CASE_STILL_OPEN);
        }
    }

    /** Whether it was closed on this day or before, and was not opened again since. */
    public boolean isEndedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /** Nothing is known any more of whom it is about. */
    public void erased(LocalDate today) {
        identityKeptAt = null;
        erasedOn = today;
    }

    /** Whether it was known once whom it is about, and never will be again. */
    public boolean isErased() {
        return erasedOn != null;
    }

    /** Notes that whom it is about was written down, so that two who write at once do not overwrite each other. */
    public void identityKept(Instant now) {
        mustBeOpen();
        mustBeRemembered();
        identityKeptAt = now;
    }

    /** Refuses what cannot be done for somebody who was forgotten. */
    public void mustBeRemembered() {
        if (isErased()) {
            throw new RuleBroken(CaseRule.CASE_WAS_ERASED);
        }
    }

    /** Refuses to do more for somebody whose case is closed. */
    public void mustBeOpen() {
        if (state == CaseState.CASE_CLOSED) {
            throw new RuleBroken(CaseRule.CASE_STATE_FORBIDS, state);
        }
    }

    public UUID id() {
        return id;
    }

    /** What people call it. */
    public String code() {
        return code;
    }

    public String participant() {
        return participant;
    }

    public String agency() {
        return agency;
    }

    public boolean isSealed() {
        return sealed;
    }

    /** Username of whom it is assigned to. */
    public String worker() {
        return worker;
    }

    public CaseFacts facts() {
        return facts;
    }

    public long version() {
        return version;
    }
}
