package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.actionplans.api.Stage;
import org.concord.kernel.Ids;

/** What an entry adds to one account, or takes from it; never changes. */
@Entity
@Table(schema = "actionplans", name = "posting")
class Posting {

    @Id
    private UUID id;
    @Column(name = "entry_id")
    private UUID entry;
    @Column(name = "numbered")
    private int number;
    @Column(name = "line_id")
    private UUID line;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private long amount;
    private String currency;
    private Long reporting;
    @Column(name = "rate_id")
    private UUID rate;
    @Column(name = "posted_at")
    private Instant postedAt;

    protected Posting() {
    }

    Posting(UUID entry, int number, Part part, Converted converted, Instant now) {
        id = Ids.next();
        this.entry = entry;
        this.number = number;
        line = part.line().id();
        stage = part.stage();
        amount = part.amount();
        currency = part.line().currency();
        reporting = converted.amount();
        rate = converted.rate();
        postedAt = now;
    }

    /** What takes it back from its line. */
    Part takenBack(LineFacts from) {
        return new Part(from, stage, -amount);
    }

    /** What that is in the reporting currency: at the rate that converted it, so that nothing is left of both together. */
    Converted convertedBack() {
        return new Converted(reporting == null ? null : -reporting, rate);
    }

    UUID entry() {
        return entry;
    }

    UUID line() {
        return line;
    }
}
