package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaPurpose;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.NumberOrder;

/** An item of a meeting's agenda. Once the agenda is published its number stays, and so does the item. */
@Entity
@Table(schema = "membership", name = "agenda_item")
class AgendaItem {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "item_number")
    private String number;
    @Column(name = "number_order")
    private String order;
    private String title;
    @Enumerated(EnumType.STRING)
    private AgendaPurpose purpose;
    private String presenter;
    @Convert(converter = ClockColumn.class)
    @Column(name = "start_clock")
    private LocalTime startTime;
    @Column(name = "paper_id")
    private UUID paper;
    private String minutes;
    @Version
    private long version;

    protected AgendaItem() {
    }

    AgendaItem(UUID id, UUID meeting, AddAgendaItem command) {
        this.id = id;
        this.meeting = meeting;
        number = Text.required("number", command.number(), 20);
        order = NumberOrder.of(number);
        describe(command);
    }

    /** Corrects it; {@code published} says that its number is known outside. */
    void change(AddAgendaItem command, boolean published) {
        String wanted = Text.required("number", command.number(), 20);
        if (published && !wanted.equals(number)) {
            throw RuleBroken.at("number", MeetingRule.AGENDA_NUMBER_FIXED);
        }
        number = wanted;
        order = NumberOrder.of(wanted);
        describe(command);
    }

    void minute(String written) {
        minutes = Text.optional("minutes", written, 8000);
    }

    private void describe(AddAgendaItem command) {
        title = Text.required("title", command.title(), 500);
        purpose = Objects.requireNonNullElse(command.purpose(), AgendaPurpose.FOR_INFORMATION);
        presenter = Text.optional("presenter", command.presenter(), 200);
        startTime = command.startTime() == null ? null : command.startTime().truncatedTo(ChronoUnit.MINUTES);
        paper = command.paper();
    }

    UUID meeting() {
        return meeting;
    }

    long version() {
        return version;
    }
}
