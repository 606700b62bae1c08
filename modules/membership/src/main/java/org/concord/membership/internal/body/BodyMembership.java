package org.concord.membership.internal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.CorrectBodyMembership;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.internal.Span;

/** A participant's seat in a body, for a time; in a role of its own there. */
@Entity
@Table(schema = "membership", name = "body_membership")
public class BodyMembership {

    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Column(name = "body_code")
    private String body;

    @Column(name = "participant_code")
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private MembershipRole role;

    @Embedded
    private Span time;

    @Column(name = "source_text")
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String note;

    @Version
    private long version;

    protected BodyMembership() {
    }

    /** It cannot have begun before {@code earliest}. */
    public BodyMembership(UUID id, JoinBody command, LocalDate earliest) {
        this.id = id;
        body = Required.value("body", command.body());
        participant = Required.value("participant", command.participant());
        role = Required.value("role", command.role());
        correct(new CorrectBodyMembership(command.from(), command.to(), command.source(), command.confidence(), command.note()), earliest);
    }

    public final void correct(CorrectBodyMembership facts, LocalDate earliest) {
        time = Span.of(new Period(facts.from(), facts.to()), earliest);
        source = Text.optional("source", facts.source(), LONGEST_SOURCE);
        confidence = facts.confidence();
        note = Text.optional("note", facts.note(), LONGEST_NOTE);
    }

    public void leave(PartialDate to) {
        Required.value("to", to);
        if (!time.goesOn()) {
            throw new RuleBroken(MembershipRule.ALREADY_ENDED, time.period().to());
        }
        time = time.until(to);
    }

    /** Refuses to stand beside {@code other} of the same participant in the same body where both would hold on the same day. */
    public void mustNotOverlap(BodyMembership other) {
        if (!other.id.equals(id) && period().overlaps(other.period())) {
            throw RuleBroken.at("from", MembershipRule.BODY_MEMBERSHIP_OVERLAPS, shown(other.period().from()), shown(other.period().to()));
        }
    }

    public Period period() {
        return time.period();
    }

    boolean goesOn() {
        return time.goesOn();
    }

    public String body() {
        return body;
    }

    public String participant() {
        return participant;
    }

    public long version() {
        return version;
    }

    private static Object shown(PartialDate date) {
        return date == null ? "…" : date;
    }
}
