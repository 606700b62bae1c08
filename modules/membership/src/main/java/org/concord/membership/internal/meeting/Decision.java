package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.DecisionKind;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.NumberOrder;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordDecision;

/** What a meeting decided, and how many members were there: counted when it was recorded, never typed. */
@Entity
@Table(schema = "membership", name = "decision")
class Decision {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "process_code")
    private String process;
    @Column(name = "body_code")
    private String body;
    @Column(name = "decision_number")
    private String number;
    @Column(name = "number_order")
    private String order;
    @Column(name = "taken_on")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DecisionKind kind;
    @Column(name = "wording")
    private String text;
    @Column(name = "agenda_item_id")
    private UUID agendaItem;
    @Column(name = "members_present")
    private int present;
    @Column(name = "members_needed")
    private Integer needed;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Decision() {
    }

    Decision(UUID id, Meeting meeting, RecordDecision command, Quorum quorum, Instant now) {
        this.id = id;
        this.meeting = meeting.id();
        process = meeting.process();
        recordedAt = now.truncatedTo(ChronoUnit.SECONDS);
        take(meeting, command, quorum);
    }

    /** Corrects it; the quorum is asked for again. */
    void change(Meeting of, RecordDecision command, Quorum quorum) {
        take(of, command, quorum);
    }

    private void take(Meeting of, RecordDecision command, Quorum quorum) {
        of.requireState(MeetingState.IN_SESSION, MeetingState.CLOSED);
        of.requireDay("day", command.day());
        if (!quorum.reached()) {
            throw new RuleBroken(MeetingRule.NO_QUORUM, quorum.present(), quorum.needed());
        }
        number = Text.required("number", command.number(), 20);
        order = NumberOrder.of(number);
        body = quorum.body();
        day = command.day();
        kind = Objects.requireNonNullElse(command.kind(), DecisionKind.CONSENSUS);
        text = Text.required("text", command.text(), 8000);
        agendaItem = command.agendaItem();
        present = quorum.present();
        needed = quorum.needed();
        searchText = Text.folded(text);
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    long version() {
        return version;
    }
}
