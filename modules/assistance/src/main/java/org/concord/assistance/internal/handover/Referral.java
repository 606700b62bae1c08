package org.concord.assistance.internal.handover;

import static org.concord.assistance.api.ReferralState.REFERRAL_ACCEPTED;
import static org.concord.assistance.api.ReferralState.REFERRAL_COMPLETED;
import static org.concord.assistance.api.ReferralState.REFERRAL_DRAFT;
import static org.concord.assistance.api.ReferralState.REFERRAL_EXPIRED;
import static org.concord.assistance.api.ReferralState.REFERRAL_IN_SERVICE;
import static org.concord.assistance.api.ReferralState.REFERRAL_RECEIVED;
import static org.concord.assistance.api.ReferralState.REFERRAL_REJECTED;
import static org.concord.assistance.api.ReferralState.REFERRAL_REVOKED;
import static org.concord.assistance.api.ReferralState.REFERRAL_SENT;
import static org.concord.assistance.api.ReferralState.REFERRAL_WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.ReferralOutcome;
import org.concord.assistance.api.ReferralReason;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.ReferralState;
import org.concord.assistance.api.RejectionReason;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** One agency asks another to help somebody. Whether it is accepted, rejected, withdrawn or revoked is decided once. */
@Entity
@Table(schema = "assistance", name = "referral")
class Referral {

    private static final int LONGEST_DAYS = 90;
    private static final Set<ReferralState> OPEN = Set.of(REFERRAL_SENT, REFERRAL_RECEIVED);
    private static final Set<ReferralState> TAKEN = Set.of(REFERRAL_ACCEPTED, REFERRAL_IN_SERVICE, REFERRAL_COMPLETED);

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Column(name = "sender_code", updatable = false)
    private String sender;
    @Column(name = "recipient_code", updatable = false)
    private String recipient;
    @Enumerated(EnumType.STRING)
    private ReferralReason reason;
    private String services;
    private String categories;
    @Column(name = "respond_by")
    private LocalDate respondBy;
    @Enumerated(EnumType.STRING)
    private ReferralState state;
    @Enumerated(EnumType.STRING)
    private VictimGender gender;
    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "received_case")
    private UUID receivedCase;
    @Enumerated(EnumType.STRING)
    private RejectionReason rejection;
    @Enumerated(EnumType.STRING)
    private ReferralOutcome outcome;
    @Column(name = "consent_ended_at")
    private Instant consentEndedAt;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Embedded
    private EnclosedCount enclosed;
    @Version
    private long version;

    protected Referral() {
    }

    Referral(UUID id, VictimCase about, Agency recipient, DraftReferral command, Clock clock) {
        about.mustBeOpen();
        this.id = id;
        caseId = about.id();
        sender = about.agency();
        this.recipient = recipient.code();
        reason = Required.value("reason", command.reason());
        services = Words.codes(command.services());
        categories = Words.codes(command.categories());
        respondBy = inTime(command.respondBy(), LocalDate.now(clock));
        enclosed = new EnclosedCount(command.enclosures());
        state = REFERRAL_DRAFT;
        mustAskSomethingOfAnother();
    }

    /** Refuses a last day for an answer that leaves no time for it, or that nobody waits for. */
    static LocalDate inTime(LocalDate day, LocalDate today) {
        LocalDate last = today.plusDays(LONGEST_DAYS);
        if (!Required.value("respondBy", day).isAfter(today) || day.isAfter(last)) {
            throw RuleBroken.at("respondBy", ReferralRule.ANSWER_BY_OUT_OF_RANGE, today.plusDays(1), last);
        }
        return day;
    }

    private void mustAskSomethingOfAnother() {
        if (sender.equals(recipient)) {
            throw RuleBroken.at("recipient", ReferralRule.REFERRAL_TO_ITSELF);
        }
        if (services.isEmpty()) {
            throw RuleBroken.at("services", ReferralRule.NOTHING_ASKED_FOR);
        }
        if (categories.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.CONSENT_TO_NOTHING);
        }
    }

    /** Refuses what travels with it and is of a kind of data that it does not pass on. */
    void mustCover(DataCategory category) {
        if (!categories().contains(category)) {
            throw RuleBroken.at("enclosures", ReferralRule.ENCLOSURE_NOT_COVERED, category);
        }
    }

    /** Shows the other side the preview: of what sex and age group the person is, what is asked for, and how much travels with it. */
    void send(VictimCase about, Clock clock) {
        about.mustBeOpen();
        mustBe(Set.of(REFERRAL_DRAFT), clock);
        inTime(respondBy, LocalDate.now(clock));
        gender = about.facts().gender();
        ageGroup = about.facts().ageGroup();
        state = REFERRAL_SENT;
        sentAt = clock.instant();
    }

    void receive(Clock clock) {
        mustBe(Set.of(REFERRAL_SENT), clock);
        state = REFERRAL_RECEIVED;
        receivedAt = clock.instant();
    }

    /** Whether it waits for an answer, and the last day for it is not over. */
    boolean isOpen(Clock clock) {
        return OPEN.contains(standing(clock));
    }

    /** Refuses to decide what is not open for an answer. */
    void mustBeOpen(Clock clock) {
        mustBe(OPEN, clock);
    }

    void accept(UUID opened, Clock clock) {
        decide(REFERRAL_ACCEPTED, clock);
        receivedCase = opened;
    }

    void reject(RejectionReason why, Clock clock) {
        decide(REFERRAL_REJECTED, clock);
        rejection = Required.value("reason", why);
    }

    void revoke(Clock clock) {
        decide(REFERRAL_REVOKED, clock);
    }

    void withdraw(Clock clock) {
        if (state == REFERRAL_DRAFT) {
            state = REFERRAL_WITHDRAWN;
            decidedAt = clock.instant();
        } else {
            decide(REFERRAL_WITHDRAWN, clock);
        }
    }

    /** The case that it leads from was erased: it is not answered any more. */
    void stop(Clock clock) {
        if (state == REFERRAL_DRAFT || isOpen(clock)) {
            state = state == REFERRAL_DRAFT ? REFERRAL_WITHDRAWN : REFERRAL_REVOKED;
            decidedAt = clock.instant();
        }
    }

    private void decide(ReferralState decision, Clock clock) {
        mustBeOpen(clock);
        state = decision;
        decidedAt = clock.instant();
    }

    void serve(Clock clock) {
        mustBe(Set.of(REFERRAL_ACCEPTED), clock);
        state = REFERRAL_IN_SERVICE;
    }

    void complete(ReferralOutcome what, Clock clock) {
        mustBe(Set.of(REFERRAL_ACCEPTED, REFERRAL_IN_SERVICE), clock);
        state = REFERRAL_COMPLETED;
        outcome = Required.value("outcome", what);
    }

    /** Nothing allows any more what it passes on: it stops, or, where it was passed on, the other side is told. */
    void consentEnded(Clock clock) {
        if (isOpen(clock)) {
            revoke(clock);
        } else if (TAKEN.contains(state)) {
            consentEndedAt = clock.instant();
            acknowledgedAt = null;
        }
    }

    void acknowledge(Clock clock) {
        if (consentEndedAt == null || acknowledgedAt != null) {
            throw new RuleBroken(ReferralRule.NOTHING_TO_ACKNOWLEDGE);
        }
        acknowledgedAt = clock.instant();
    }

    private void mustBe(Set<ReferralState> expected, Clock clock) {
        if (!expected.contains(standing(clock))) {
            throw new RuleBroken(ReferralRule.REFERRAL_STATE_FORBIDS, standing(clock));
        }
    }

    private ReferralState standing(Clock clock) {
        return OPEN.contains(state) && respondBy.isBefore(LocalDate.now(clock)) ? REFERRAL_EXPIRED : state;
    }

    UUID id() {
        return id;
    }

    /** The case from which it leads. */
    UUID caseId() {
        return caseId;
    }

    String recipient() {
        return recipient;
    }

    List<DataCategory> categories() {
        return Words.of(DataCategory.class, categories);
    }

    long version() {
        return version;
    }
}
