package org.concord.membership.internal.person;

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
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.FocalPointFunction;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.internal.Span;

/** The person whom a participant has named as the one to turn to, for a time. Only a focal point nominates. */
@Entity
@Table(schema = "membership", name = "focal_point")
public class FocalPoint {

    @Id
    private UUID id;

    @Column(name = "participant_code")
    private String participant;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "focal_function")
    private FocalPointFunction function;

    @Embedded
    private Span time;

    @Version
    private long version;

    protected FocalPoint() {
    }

    public FocalPoint(UUID id, DesignateFocalPoint command) {
        this.id = id;
        participant = Required.value("participant", command.participant());
        person = Required.value("person", command.person());
        function = Required.value("function", command.function());
        time = Span.of(new Period(Required.value("from", command.from()), command.to()));
    }

    public void release(PartialDate to) {
        Required.value("to", to);
        if (!time.goesOn()) {
            throw new RuleBroken(MembershipRule.ALREADY_ENDED, time.period().to());
        }
        time = time.until(to);
    }

    /** Ends it before a day; what would have begun on it, or later, never does. */
    void endBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        time = time.firstDay().isAfter(last) ? Span.never() : time.until(PartialDate.of(last));
    }

    /** Refuses to say the same twice of one day. */
    public void mustNotOverlap(FocalPoint other) {
        boolean sameThing = !other.id.equals(id) && other.participant.equals(participant) && other.person.equals(person)
            && other.function == function;
        Period taken = other.time.period();
        if (sameThing && time.period().overlaps(taken)) {
            throw RuleBroken.at("from", MembershipRule.FOCAL_POINT_OVERLAPS, taken.from(), taken.to() == null ? "…" : taken.to());
        }
    }

    UUID id() {
        return id;
    }

    public String participant() {
        return participant;
    }

    public long version() {
        return version;
    }
}
