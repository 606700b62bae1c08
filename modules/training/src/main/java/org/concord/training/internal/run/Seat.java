package org.concord.training.internal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.concord.kernel.Ids;

/**
 * A seat of a run. There are as many as the run's capacity, each with a number of its own, and a nomination has one at most: nobody counts
 * seats, so nobody miscounts them.
 */
@Entity
@Table(schema = "training", name = "run_seat")
public class Seat {

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "seat_number")
    private int number;
    @Column(name = "nomination_id")
    private UUID nomination;

    protected Seat() {
    }

    Seat(UUID run, int number) {
        id = Ids.next();
        this.run = run;
        this.number = number;
    }

    /** Gives it to a nomination, or to nobody. */
    public void give(UUID to) {
        nomination = to;
    }

    public boolean isFree() {
        return nomination == null;
    }

    public UUID nomination() {
        return nomination;
    }

    public int number() {
        return number;
    }
}
