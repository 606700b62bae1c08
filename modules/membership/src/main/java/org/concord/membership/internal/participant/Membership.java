package org.concord.membership.internal.participant;

import static org.concord.membership.api.MembershipState.ACTIVE;
import static org.concord.membership.api.MembershipState.ENDED;
import static org.concord.membership.api.MembershipState.PROPOSED;
import static org.concord.membership.api.MembershipState.SUSPENDED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.CorrectMembership;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.MembershipState;
import org.concord.membership.api.ProposeMembership;
import org.concord.membership.api.RecordMembership;
import org.concord.membership.internal.Span;

/**
 * A participant's part in a process. It is proposed, admitted, perhaps suspended and resumed, and ended for good; or entered as a source
 * reports it. What it was on a day can be told for any day, so periods are ended and never overwritten.
 */
@Entity
@Table(schema = "membership", name = "membership")
public class Membership {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Column(name = "process_code")
    private String process;

    @Column(name = "participant_code")
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private MembershipRole role;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    @Column(name = "listed_as")
    private String listedAs;

    @Embedded
    private Span time;

    @ElementCollection
    @CollectionTable(schema = "membership", name = "membership_suspension", joinColumns = @JoinColumn(name = "membership_id"))
    private Set<Suspension> suspensions = new HashSet<>();

    @Column(name = "source_text")
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String note;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Membership() {
    }

    /** Put forward, and not decided. */
    public Membership(UUID id, ProposeMembership proposal) {
        this(id, proposal.process(), proposal.participant(), proposal.role());
        state = PROPOSED;
        time = Span.never();
        cite(new CorrectMembership(proposal.listedAs(), null, null, proposal.source(), null, proposal.note()));
    }

    /** A fact already: active, or ended when its end is told. It cannot have begun before {@code earliest}. */
    public Membership(UUID id, RecordMembership fact, LocalDate earliest) {
        this(id, fact.process(), fact.participant(), fact.role());
        state = fact.to() == null ? ACTIVE : ENDED;
        time = Span.of(new Period(fact.from(), fact.to()), earliest);
        cite(new CorrectMembership(fact.listedAs(), fact.from(), fact.to(), fact.source(), fact.confidence(), fact.note()));
    }

    private Membership(UUID id, String process, String participant, MembershipRole role) {
        this.id = id;
        this.process = Required.value("process", process);
        this.participant = Required.value("participant", participant);
        this.role = Required.value("role", role);
    }

    /** More is known of it; it cannot have begun before {@code earliest}, and a state it did not have it does not get. */
    public void correct(CorrectMembership facts, LocalDate earliest) {
        boolean mayHaveEnd = state == ENDED && !time.isNever();
        if (mayHaveEnd != (facts.to() != null) || time.isNever() && facts.from() != null) {
            throw RuleBroken.at(time.isNever() ? "from" : "to", MembershipRule.MEMBERSHIP_STATE_FORBIDS, state);
        }
        if (!time.isNever()) {
            time = Span.of(new Period(facts.from(), facts.to()), earliest);
            suspensions.stream().map(Suspension::firstDay).filter(day -> !time.period().includes(day)).findAny().ifPresent(day -> {
                throw RuleBroken.at("from", MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, day);
            });
        }
        cite(facts);
    }

    private void cite(CorrectMembership facts) {
        listedAs = Text.optional("listedAs", facts.listedAs(), LONGEST_NAME);
        searchText = listedAs == null ? "" : Text.folded(listedAs);
        source = Text.optional("source", facts.source(), LONGEST_SOURCE);
        confidence = facts.confidence();
        note = Text.optional("note", facts.note(), LONGEST_NOTE);
    }

    /** The proposal is decided in its favour. */
    public void admit(PartialDate from) {
        mustBe(PROPOSED);
        time = Span.of(Period.since(Required.value("from", from)));
        state = ACTIVE;
    }

    /** From this day on it takes no part. */
    public void suspend(LocalDate from, String reason) {
        mustBe(ACTIVE);
        Required.value("from", from);
        boolean beforeAnother = suspensions.stream().anyMatch(earlier -> !from.isAfter(earlier.lastDay()));
        if (beforeAnother || from.isBefore(time.firstDay())) {
            throw RuleBroken.at("from", MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, from);
        }
        suspensions.add(Suspension.since(from, Text.optional("reason", reason, LONGEST_SOURCE)));
        state = SUSPENDED;
    }

    /** From this day on it takes part again. */
    public void resume(LocalDate from) {
        mustBe(SUSPENDED);
        endSuspension("from", Required.value("from", from).minusDays(1));
        state = ACTIVE;
    }

    /** For good. A proposal that ends has never been a membership. */
    public void end(PartialDate to, String reason) {
        mustBe(PROPOSED, ACTIVE, SUSPENDED);
        if (state != PROPOSED) {
            time = time.until(Required.value("to", to));
            if (state == SUSPENDED) {
                endSuspension("to", to.lastDay());
            }
        }
        state = ENDED;
        String why = Text.optional("reason", reason, LONGEST_SOURCE);
        note = why == null ? note : Text.optional("reason", note == null ? why : note + "; " + why, LONGEST_NOTE);
    }

    /** The period that another membership of the same participant in the same process must not overlap; empty when it has none. */
    public Optional<Period> period() {
        return time.isNever() ? Optional.empty() : Optional.of(time.period());
    }

    /** Refuses to stand beside {@code other} where both would hold on the same day. */
    public void mustNotOverlap(Membership other) {
        boolean both = !other.id.equals(id) && period().isPresent() && other.period().isPresent();
        if (both && period().get().overlaps(other.period().get())) {
            Period taken = other.period().get();
            throw RuleBroken.at("from", MembershipRule.MEMBERSHIP_OVERLAPS, shown(taken.from()), shown(taken.to()));
        }
    }

    public MembershipState state() {
        return state;
    }

    public String process() {
        return process;
    }

    public String participant() {
        return participant;
    }

    public long version() {
        return version;
    }

    private void endSuspension(String field, LocalDate lastDay) {
        Suspension current = suspensions.stream().filter(Suspension::goesOn).findFirst().orElseThrow();
        if (lastDay.isBefore(current.firstDay())) {
            throw RuleBroken.at(field, MembershipRule.SUSPENSION_OUTSIDE_MEMBERSHIP, lastDay);
        }
        suspensions.remove(current);
        suspensions.add(current.until(lastDay));
    }

    private void mustBe(MembershipState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new RuleBroken(MembershipRule.MEMBERSHIP_STATE_FORBIDS, state);
        }
    }

    private static Object shown(PartialDate date) {
        return date == null ? "…" : date;
    }
}
