package org.concord.membership.internal.chair;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Period;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Bound;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.internal.Span;

/** A participant on a seat for a time, perhaps through a person who is known by name. */
@Entity
@Table(schema = "membership", name = "chair_term")
public class ChairTerm {

    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Column(name = "seat_id")
    private UUID seat;

    @Column(name = "holder_code")
    private String holder;

    @Column(name = "person_id")
    private UUID person;

    @Embedded
    private Span time;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_bound")
    private Bound fromBound;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_bound")
    private Bound toBound;

    @Column(name = "source_text")
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String note;

    @Version
    private long version;

    protected ChairTerm() {
    }

    public ChairTerm(UUID id, UUID seat, CorrectChairTerm what) {
        this.id = id;
        this.seat = seat;
        correct(what);
    }

    public final void correct(CorrectChairTerm what) {
        holder = Required.value("holder", what.holder());
        person = what.person();
        sit(new Tenure(what.from(), what.fromBound(), what.to(), what.toBound()));
        source = Text.optional("source", what.source(), LONGEST_SOURCE);
        confidence = what.confidence();
        note = Text.optional("note", what.note(), LONGEST_NOTE);
    }

    public void end(PartialDate to, Bound bound) {
        if (!goesOn()) {
            throw new RuleBroken(MembershipRule.ALREADY_ENDED, time.period().to());
        }
        sit(tenure().until(to, bound));
    }

    /** Refuses to stand beside {@code other} on the same seat where both would hold it on the same day. */
    public void mustNotOverlap(ChairTerm other) {
        Period taken = other.tenure().period();
        if (!other.id.equals(id) && other.seat.equals(seat) && tenure().period().overlaps(taken)) {
            Object end = taken.to() == null ? "…" : taken.to();
            throw RuleBroken.at("from", MembershipRule.CHAIR_TERM_OVERLAPS, other.holder, taken.from(), end);
        }
    }

    public Tenure tenure() {
        Period period = time.period();
        return new Tenure(period.from(), fromBound, period.to(), toBound);
    }

    boolean goesOn() {
        return time.goesOn();
    }

    UUID seat() {
        return seat;
    }

    long version() {
        return version;
    }

    private void sit(Tenure tenure) {
        time = Span.of(tenure.period());
        fromBound = tenure.fromBound();
        toBound = tenure.toBound();
    }
}
