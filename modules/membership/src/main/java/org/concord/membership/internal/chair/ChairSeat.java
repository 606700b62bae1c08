package org.concord.membership.internal.chair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.kernel.Codes;
import org.concord.kernel.Required;
import org.concord.kernel.Text;
import org.concord.membership.api.OpenSeat;
import org.concord.membership.api.SeatFunction;

/** A seat of a body's chair. A body with two co-chairs has two seats, each with a history of its own. */
@Entity
@Table(schema = "membership", name = "chair_seat")
public class ChairSeat {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_LABEL = 200;

    @Id
    private UUID id;

    @Column(name = "body_code")
    private String body;

    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_function")
    private SeatFunction function;

    private String label;

    @Version
    private long version;

    protected ChairSeat() {
    }

    public ChairSeat(UUID id, OpenSeat command) {
        this.id = id;
        body = Required.value("body", command.body());
        code = Codes.checked("code", command.code(), LONGEST_CODE);
        describe(command.function(), command.label());
    }

    public final void describe(SeatFunction what, String called) {
        function = Required.value("function", what);
        label = Text.optional("label", called, LONGEST_LABEL);
    }

    public UUID id() {
        return id;
    }

    String body() {
        return body;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }
}
