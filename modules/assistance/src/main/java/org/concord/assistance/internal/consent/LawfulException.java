package org.concord.assistance.internal.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.assistance.api.AskException;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.ExceptionState;
import org.concord.assistance.api.LawfulGround;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** That something may be passed on without consent: asked for by one person, approved by another, for a short time. */
@Entity
@Table(schema = "assistance", name = "lawful_exception")
class LawfulException {

    private static final int LONGEST_DAYS = 30;

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;
    @Column(name = "recipient_code", updatable = false)
    private String recipient;
    private String categories;
    @Enumerated(EnumType.STRING)
    private LawfulGround ground;
    @Enumerated(EnumType.STRING)
    private ExceptionState state;
    @Column(name = "last_day")
    private LocalDate until;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Version
    private long version;

    protected LawfulException() {
    }

    LawfulException(UUID id, UUID caseId, Agency recipient, AskException command, String askedBy, Clock clock) {
        this.id = id;
        this.caseId = caseId;
        purpose = Required.value("purpose", command.purpose());
        this.recipient = recipient.code();
        ground = Required.value("ground", command.ground());
        categories = Words.codes(command.categories());
        if (categories.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.CONSENT_TO_NOTHING);
        }
        until = soon(command.until(), LocalDate.now(clock));
        state = ExceptionState.EXCEPTION_ASKED;
        this.askedBy = askedBy;
        askedAt = clock.instant();
    }

    private static LocalDate soon(LocalDate day, LocalDate today) {
        LocalDate last = today.plusDays(LONGEST_DAYS);
        if (!Required.value("until", day).isAfter(today) || day.isAfter(last)) {
            throw RuleBroken.at("until", ConsentRule.EXCEPTION_ENDS_OUT_OF_RANGE, today.plusDays(1), last);
        }
        return day;
    }

    void approve(String who) {
        if (who.equals(askedBy)) {
            throw new RuleBroken(ConsentRule.EXCEPTION_NEEDS_A_SECOND_PERSON);
        }
        decide(ExceptionState.EXCEPTION_APPROVED, who);
    }

    void refuse(String who) {
        decide(ExceptionState.EXCEPTION_REFUSED, who);
    }

    private void decide(ExceptionState decision, String who) {
        if (state != ExceptionState.EXCEPTION_ASKED) {
            throw new RuleBroken(ConsentRule.EXCEPTION_DECIDED);
        }
        state = decision;
        decidedBy = who;
    }

    long version() {
        return version;
    }
}
