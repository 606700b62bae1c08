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
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.ConsentFact;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.ConsentState;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.GiveConsent;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** What one person agreed to, as it was written down; it ends, and is never changed. That it expired is a matter of the day, and not stored. */
@Entity
@Table(schema = "assistance", name = "consent")
class Consent {

    private static final int LONGEST_YEARS = 2;

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;
    @Column(name = "recipient_code")
    private String recipient;
    private String categories;
    @Enumerated(EnumType.STRING)
    private ConsentState state;
    @Column(name = "by_guardian")
    private boolean byGuardian;
    @Column(name = "last_day")
    private LocalDate until;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Version
    private long version;

    protected Consent() {
    }

    Consent(UUID id, VictimCase about, Agency recipient, GiveConsent command, String enteredBy, Clock clock) {
        this.id = id;
        caseId = about.id();
        purpose = Required.value("purpose", command.purpose());
        this.recipient = recipient.code();
        categories = Words.codes(command.categories());
        state = ConsentState.CONSENT_GIVEN;
        byGuardian = command.byGuardian();
        until = within(command.until(), LocalDate.now(clock));
        this.enteredBy = enteredBy;
        givenAt = clock.instant();
        mustBeInformed(Objects.requireNonNullElse(command.told(), List.<ConsentFact>of()));
        mustBeAble(about.facts().ageGroup());
    }

    private static LocalDate within(LocalDate day, LocalDate today) {
        LocalDate last = today.plusYears(LONGEST_YEARS);
        if (!Required.value("until", day).isAfter(today) || day.isAfter(last)) {
            throw RuleBroken.at("until", ConsentRule.CONSENT_ENDS_OUT_OF_RANGE, today.plusDays(1), last);
        }
        return day;
    }

    private static void mustBeInformed(Collection<ConsentFact> told) {
        Set<ConsentFact> missing = EnumSet.allOf(ConsentFact.class);
        missing.removeAll(told);
        if (!missing.isEmpty()) {
            throw RuleBroken.at("told", ConsentRule.CONSENT_NOT_INFORMED, missing);
        }
    }

    private void mustBeAble(AgeGroup age) {
        if (categories.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.CONSENT_TO_NOTHING);
        }
        if (age.treatedAsChild() && !byGuardian) {
            throw RuleBroken.at("byGuardian", ConsentRule.GUARDIAN_CONSENTS_FOR_A_CHILD);
        }
    }

    /** A later one takes its place. */
    void supersede() {
        state = ConsentState.CONSENT_SUPERSEDED;
    }

    /** It counts no more, though nobody took it back. */
    void lapse() {
        state = ConsentState.CONSENT_LAPSED;
    }

    /** Whether it counts for a child too. */
    boolean isByGuardian() {
        return byGuardian;
    }

    /** Also once its last day is past: what it let be passed on is still with others, who are to be told. */
    void withdraw(Instant now) {
        if (state != ConsentState.CONSENT_GIVEN) {
            throw new RuleBroken(ConsentRule.CONSENT_HOLDS_NO_MORE);
        }
        state = ConsentState.CONSENT_WITHDRAWN;
        withdrawnAt = now;
    }

    /** Whether the later one lets everything be passed on that this one does. */
    boolean isWithin(Consent later) {
        return later.kinds().containsAll(kinds());
    }

    private Set<DataCategory> kinds() {
        return Set.copyOf(Words.of(DataCategory.class, categories));
    }

    /** What is to be told of it once it counts no more, all of it or in part. */
    ConsentEnded ended(Instant now) {
        return new ConsentEnded(caseId, purpose, recipient, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
