package org.concord.training.internal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Words;
import org.concord.training.api.RunRule;
import org.concord.training.api.ScheduleSession;

/** One sitting of a run, within a day of the run's zone. */
@Entity
@Table(schema = "training", name = "course_session")
public class Session {

    private static final int MOST_TRAINERS = 50;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private CourseRun run;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private String topic;
    private String room;
    private String link;
    private String trainers;
    @Version
    private long version;

    protected Session() {
    }

    Session(UUID id, CourseRun run, ScheduleSession command) {
        this.id = id;
        this.run = run;
        describe(command);
    }

    final void describe(ScheduleSession command) {
        LocalDate day = Required.value("day", command.day());
        LocalTime start = Required.value("startTime", command.startTime()).truncatedTo(ChronoUnit.MINUTES);
        LocalTime end = Required.value("endTime", command.endTime()).truncatedTo(ChronoUnit.MINUTES);
        startsAt = day.atTime(start).atZone(run.zone()).toInstant();
        endsAt = day.atTime(end).atZone(run.zone()).toInstant();
        if (!endsAt.isAfter(startsAt)) {
            throw RuleBroken.at("endTime", RunRule.SESSION_ENDS_BEFORE_START, start, end);
        }
        topic = Text.required("topic", command.topic(), 300);
        room = Text.optional("room", command.room(), 200);
        link = Text.optional("link", command.link(), 500);
        List<UUID> teaching = Objects.requireNonNullElse(command.trainers(), List.of());
        if (teaching.size() > MOST_TRAINERS) {
            throw RuleBroken.at("trainers", KernelRule.TOO_LARGE, MOST_TRAINERS);
        }
        trainers = Words.joined(teaching.stream().map(trainer -> Required.value("trainers", trainer).toString()).sorted());
    }

    /** Refuses a day other than that on which its register was taken, or fewer minutes than somebody attended. */
    void mustKeep(LocalDate attendedOn, int attended) {
        if (!day().equals(attendedOn)) {
            throw RuleBroken.at("day", RunRule.SESSION_WAS_ATTENDED, attendedOn);
        }
        if (minutes() < attended) {
            throw RuleBroken.at("endTime", RunRule.SESSION_BELOW_ATTENDANCE, minutes(), attended);
        }
    }

    boolean overlaps(Session other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    Appointment.Sitting sitting() {
        return new Appointment.Sitting(startsAt, endsAt, room, link);
    }

    /** The day it is held on, in the run's zone. */
    public LocalDate day() {
        return run.dayAt(startsAt);
    }

    /** How long it lasts. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    List<UUID> trainers() {
        return Words.of(trainers).stream().map(UUID::fromString).toList();
    }

    public UUID id() {
        return id;
    }

    public CourseRun run() {
        return run;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String topic() {
        return topic;
    }

    /** Or null. */
    public String room() {
        return room;
    }

    /** Where it is held online, if elsewhere than the run; or null. */
    public String link() {
        return link;
    }

    long version() {
        return version;
    }
}
