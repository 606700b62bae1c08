package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.CONFIRMED;
import static org.concord.training.api.NominationState.DRAFT;
import static org.concord.training.api.NominationState.ELIGIBLE;
import static org.concord.training.api.NominationState.ENROLLED;
import static org.concord.training.api.NominationState.EXPIRED;
import static org.concord.training.api.NominationState.OFFERED;
import static org.concord.training.api.NominationState.REJECTED;
import static org.concord.training.api.NominationState.RETURNED;
import static org.concord.training.api.NominationState.SUBMITTED;
import static org.concord.training.api.NominationState.SUBSTITUTED;
import static org.concord.training.api.NominationState.WAITLISTED;
import static org.concord.training.api.NominationState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationRule;
import org.concord.training.api.NominationState;
import org.concord.training.api.Substitute;
import org.concord.training.internal.people.Officer;

/** An officer whom the own participant nominates for a run. Of an officer a run has one nomination that counts: {@code liveOfficer} is unique there. */
@Entity
@Table(schema = "training", name = "nomination")
public class Nomination {

    /** What is left where somebody wrote something that is no longer known. */
    static final String FORGOTTEN = "–";
    private static final int LOWEST_RANK = 999;
    private static final int LONGEST_ENDORSEMENT = 2000;

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "officer_id")
    private UUID officer;
    @Column(name = "live_officer")
    private UUID liveOfficer;
    @Column(name = "rank_in_state")
    private int rank;
    private String endorsement;
    @Column(name = "alternate_for")
    private UUID alternateFor;
    @Enumerated(EnumType.STRING)
    private NominationState state;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "offer_expires_at")
    private Instant offerExpiresAt;
    @Enumerated(EnumType.STRING)
    private AllocationReason why;
    @Column(name = "why_details")
    private String whyDetails;
    private String reason;
    private UUID badge;
    @Column(name = "integrity_flag")
    private String integrityFlag;
    @Version
    private long version;

    protected Nomination() {
    }

    private Nomination(UUID id, UUID run, Officer officer) {
        this.id = id;
        this.run = run;
        participant = officer.participant();
        this.officer = officer.id();
        liveOfficer = officer.id();
        badge = UUID.randomUUID();
        state = DRAFT;
    }

    Nomination(UUID id, UUID run, Officer officer, Nominate command) {
        this(id, run, officer);
        describe(command);
    }

    void change(Nominate command) {
        mustBe(DRAFT, RETURNED, SUBMITTED);
        describe(command);
    }

    private void describe(Nominate command) {
        rank = Required.value("rank", command.rank());
        if (rank < 1 || rank > LOWEST_RANK) {
            throw RuleBroken.at("rank", NominationRule.RANK_OUT_OF_RANGE, rank);
        }
        endorsement = Text.optional("endorsement", command.endorsement(), LONGEST_ENDORSEMENT);
        alternateFor = command.alternateFor();
    }

    /** Its place among those of equal rank is when it was submitted first. */
    void submit(Instant now) {
        mustBe(DRAFT, RETURNED);
        submittedAt = submittedAt == null ? now.truncatedTo(ChronoUnit.MICROS) : submittedAt;
        reason = null;
        move(SUBMITTED);
    }

    void sendBack(String because) {
        mustBe(SUBMITTED);
        reason = Text.required("reason", because, 1000);
        move(RETURNED);
    }

    void accept() {
        mustBe(SUBMITTED);
        move(ELIGIBLE);
    }

    void reject(String because) {
        mustBe(SUBMITTED, ELIGIBLE, WAITLISTED);
        reason = Text.required("reason", because, 1000);
        move(REJECTED);
    }

    void withdraw(String because) {
        mustBe(DRAFT, RETURNED, SUBMITTED, ELIGIBLE, WAITLISTED, OFFERED, CONFIRMED, ENROLLED);
        reason = Text.required("reason", because, 1000);
        move(WITHDRAWN);
    }

    /** Has a seat from now on, if it is confirmed in time. */
    void offer(Choice choice, Instant until) {
        mustBe(ELIGIBLE, WAITLISTED);
        explain(choice);
        move(OFFERED);
        offerExpiresAt = until;
    }

    /** Can be confirmed until another moment. */
    void renewOffer(Instant until) {
        mustBe(OFFERED);
        offerExpiresAt = until;
    }

    void waitFor(Choice choice) {
        mustBe(ELIGIBLE, WAITLISTED);
        explain(choice);
        move(WAITLISTED);
    }

    void confirm(Instant now) {
        mustBe(OFFERED);
        if (now.isAfter(offerExpiresAt)) {
            throw new RuleBroken(NominationRule.OFFER_EXPIRED, offerExpiresAt);
        }
        move(CONFIRMED);
    }

    /** Has a seat, and comes, because it was confirmed first. */
    void seat(Choice choice) {
        mustBe(ELIGIBLE);
        explain(choice);
        move(CONFIRMED);
    }

    void expire() {
        mustBe(OFFERED, WAITLISTED, ELIGIBLE);
        move(EXPIRED);
    }

    void enrol() {
        mustBe(CONFIRMED);
        move(ENROLLED);
    }

    /** How it ended, once the run is closed. */
    public void end(NominationState outcome) {
        mustBe(CONFIRMED, ENROLLED);
        move(outcome);
    }

    /** Puts the result in doubt for this reason, or settles the doubt when there is none. */
    public void flag(String because) {
        integrityFlag = Text.optional("flag", because, 1000);
    }

    /** Another officer of the same participant, in the place and with the seat of this one. Who is enrolled is so again once confirming is over again. */
    Nomination substitute(UUID next, Officer by, Substitute command, Choice choice) {
        mustBe(OFFERED, CONFIRMED, ENROLLED);
        Nomination substitute = new Nomination(next, run, by);
        substitute.rank = rank;
        substitute.endorsement = Text.optional("endorsement", command.endorsement(), LONGEST_ENDORSEMENT);
        substitute.submittedAt = submittedAt;
        substitute.offerExpiresAt = offerExpiresAt;
        substitute.state = state == OFFERED ? OFFERED : CONFIRMED;
        substitute.explain(choice);
        move(SUBSTITUTED);
        return substitute;
    }

    /** Takes away what was written in words. That it was returned or rejected for a reason, or that the result is in doubt, stays. */
    void forgetWords() {
        endorsement = null;
        reason = reason == null ? null : FORGOTTEN;
        integrityFlag = integrityFlag == null ? null : FORGOTTEN;
        whyDetails = why == AllocationReason.CHOSEN_BY_HAND ? FORGOTTEN : whyDetails;
    }

    /** Refuses a command that is not the one it was created by: what is written in words is kept here only, not in the audit log. */
    void mustBeEndorsed(String as) {
        if (!Objects.equals(endorsement, Text.optional("endorsement", as, LONGEST_ENDORSEMENT))) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    void mustBe(NominationState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new RuleBroken(NominationRule.NOMINATION_STATE_FORBIDS, state);
        }
    }

    private void move(NominationState next) {
        state = next;
        liveOfficer = next.isLive() ? officer : null;
        offerExpiresAt = next == CONFIRMED || next == ENROLLED ? offerExpiresAt : null;
    }

    private void explain(Choice choice) {
        why = choice.why();
        whyDetails = choice.written();
    }

    /** Whether this choice says what is known already. */
    boolean isKnown(Choice choice) {
        return choice.why() == why && choice.written().equals(whyDetails);
    }

    boolean isOverdue(Instant now) {
        return state == OFFERED && now.isAfter(offerExpiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID run() {
        return run;
    }

    public String participant() {
        return participant;
    }

    public UUID officer() {
        return officer;
    }

    /** What the code on the badge holds. */
    public UUID badge() {
        return badge;
    }

    /** Why the result is in doubt, or null. */
    public String integrityFlag() {
        return integrityFlag;
    }

    int rank() {
        return rank;
    }

    UUID alternateFor() {
        return alternateFor;
    }

    public NominationState state() {
        return state;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Until when the offer can be confirmed; null where none was made. */
    public Instant offerExpiresAt() {
        return offerExpiresAt;
    }

    public long version() {
        return version;
    }
}
