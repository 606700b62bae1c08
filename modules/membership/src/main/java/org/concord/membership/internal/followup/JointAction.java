package org.concord.membership.internal.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.RecordJointAction;
import org.concord.membership.internal.Span;

/** A period in which members of a body act together, and what came of it. */
@Entity
@Table(schema = "membership", name = "joint_action")
class JointAction {

    private static final int LONG = 8000;

    @Id
    private UUID id;
    @Column(name = "process_code")
    private String process;
    @Column(name = "body_code")
    private String body;
    @Column(name = "numbered")
    private String number;
    private String title;
    @Embedded
    private Span time;
    private String objectives;
    private String results;
    private String lessons;
    @Column(name = "good_practices")
    private String goodPractices;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected JointAction() {
    }

    JointAction(UUID id, String process, RecordJointAction command) {
        this.id = id;
        describe(process, command);
    }

    void describe(String ofProcess, RecordJointAction command) {
        process = ofProcess;
        body = Text.required("body", command.body(), 40);
        number = Text.optional("number", command.number(), 20);
        title = Text.required("title", command.title(), 500);
        objectives = Text.optional("objectives", command.objectives(), LONG);
        results = Text.optional("results", command.results(), LONG);
        lessons = Text.optional("lessons", command.lessons(), LONG);
        goodPractices = Text.optional("goodPractices", command.goodPractices(), LONG);
        time = Span.of(new Period(command.from(), command.to()));
        searchText = Text.folded(number == null ? title : title + " " + number);
    }

    /**
     * Lets a participant take part.
     *
     * @param member whether it is a member of the body when the joint action starts
     */
    JointActionParticipant join(String participant, boolean guest, boolean member) {
        if (!guest && !member) {
            throw new RuleBroken(MeetingRule.NOT_A_MEMBER_OF_THE_BODY, participant);
        }
        return new JointActionParticipant(id, participant, guest);
    }

    /** The day on which membership of the body counts: the first; the last day it can mean where only the end is known. */
    LocalDate membershipDay() {
        return time.period().from() == null ? time.lastDay() : time.firstDay();
    }

    UUID id() {
        return id;
    }

    String body() {
        return body;
    }

    long version() {
        return version;
    }
}
