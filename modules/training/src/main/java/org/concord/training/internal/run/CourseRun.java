package org.concord.training.internal.run;

import static org.concord.training.api.RunState.CANCELLED;
import static org.concord.training.api.RunState.CLOSED;
import static org.concord.training.api.RunState.DRAFT;
import static org.concord.training.api.RunState.PUBLISHED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.CountryCode;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MeetingRule;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.QuotaKind;
import org.concord.training.api.RunMode;
import org.concord.training.api.RunRule;
import org.concord.training.api.RunState;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.Seating;
import org.concord.training.api.SetQuota;

/**
 * A run of a course with its programme and its quotas. Its deadlines follow each other; no two of its sessions overlap; its quotas reserve no
 * more seats than it has. Whoever changes any of it has locked it.
 */
@Entity
@Table(schema = "training", name = "course_run")
public class CourseRun {

    private static final String CAPACITY = "capacity";
    private static final int MOST_SEATS = 999;
    private static final int MOST_DAYS = 366;
    private static final int MOST_PARTS = 200;
    private static final int WEEKS_OF_EVALUATION = 4;

    @Id
    private UUID id;
    @Column(name = "course_id")
    private UUID course;
    @Column(name = "host_code")
    private String host;
    @Enumerated(EnumType.STRING)
    @Column(name = "run_mode")
    private RunMode mode;
    private String place;
    private String country;
    private String link;
    private String language;
    private String zone;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private int capacity;
    @Column(name = "minimum_people")
    private Integer minimum;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    @Column(name = "confirm_by")
    private LocalDate confirmBy;
    @Enumerated(EnumType.STRING)
    private Seating seating;
    @Column(name = "attendance_threshold")
    private int attendanceThreshold;
    @Column(name = "pass_mark")
    private Integer passMark;
    @Column(name = "activity_id")
    private UUID activity;
    @Enumerated(EnumType.STRING)
    private RunState state;
    private String reason;
    @Column(name = "announced_at")
    private Instant announcedAt;
    @Column(name = "search_text")
    private String searchText;
    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Session> sessions = new ArrayList<>();
    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Quota> quotas = new ArrayList<>();
    @Version
    private long version;

    protected CourseRun() {
    }

    CourseRun(UUID id, PlanCourseRun plan, TaughtCourse taught) {
        this.id = id;
        state = DRAFT;
        describe(plan, taught);
    }

    /** Plans it otherwise; {@code seatsTaken} limits how few seats it can have. */
    void change(PlanCourseRun plan, TaughtCourse taught, int seatsTaken, Instant now) {
        mustBe(DRAFT, PUBLISHED);
        UUID courseBefore = course;
        String hostBefore = host;
        Seating seatingBefore = seating;
        String zoneBefore = zone;
        describe(plan, taught);
        if (state == PUBLISHED) {
            mustStay("course", courseBefore, course);
            mustStay("host", hostBefore, host);
            mustStay("seating", seatingBefore, seating);
            announcedAt = now;
        }
        if (!sessions.isEmpty() && !zone.equals(zoneBefore)) {
            throw RuleBroken.at("zone", RunRule.ZONE_FIXED_BY_SESSIONS);
        }
        if (capacity < seatsTaken) {
            throw RuleBroken.at(CAPACITY, RunRule.CAPACITY_BELOW_SEATS_TAKEN, capacity, seatsTaken);
        }
        requireReservedFit();
        sessions.forEach(this::requireWithin);
    }

    /** Opens it to the catalogue. */
    void publish(Instant now) {
        mustBe(DRAFT);
        if (sessions.isEmpty()) {
            throw new RuleBroken(RunRule.RUN_WITHOUT_SESSION);
        }
        state = PUBLISHED;
        announcedAt = now;
    }

    void cancel(String why) {
        mustBe(DRAFT, PUBLISHED);
        state = CANCELLED;
        reason = Text.required("reason", why, 1000);
    }

    /** Its results are final from now on. */
    public void close() {
        mustBe(PUBLISHED);
        state = CLOSED;
    }

    /** The last day on which it is asked what people think of it. */
    public LocalDate evaluatedUntil() {
        return lastDay.plusWeeks(WEEKS_OF_EVALUATION);
    }

    Appointment appointment() {
        return new Appointment(place, country, link, sessions.stream().map(Session::sitting).sorted(Comparator.comparing(Appointment.Sitting::startsAt)).toList());
    }

    /** Refuses unless the run is in one of these states. */
    public void mustBe(RunState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new RuleBroken(RunRule.RUN_STATE_FORBIDS, state);
        }
    }

    /** The day it is then where it is held. */
    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** Whether nominations are closed, and it is not over, by the clock of where it is held. */
    boolean isAwaitingSeats(Instant now) {
        LocalDate today = dayAt(now);
        return today.isAfter(closesOn) && !today.isAfter(lastDay);
    }

    /** Whether it is between the close and the last day to confirm of a run whose seats are shared, where it is held. */
    boolean isSharedOut(Instant now) {
        LocalDate today = dayAt(now);
        return seating == Seating.SHARED && today.isAfter(closesOn) && !today.isAfter(confirmBy);
    }

    private void describe(PlanCourseRun plan, TaughtCourse taught) {
        course = Required.value("course", plan.course());
        host = Text.required("host", plan.host(), 40);
        mode = Required.value("mode", plan.mode());
        seating = Required.value("seating", plan.seating());
        locate(plan);
        language = taught.mustBeIn("language", plan.language());
        setDays(plan);
        capacity = Required.value(CAPACITY, plan.capacity());
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw RuleBroken.at(CAPACITY, RunRule.CAPACITY_OUT_OF_RANGE, capacity);
        }
        minimum = plan.minimum();
        if (minimum != null && (minimum < 1 || minimum > capacity)) {
            throw RuleBroken.at("minimum", RunRule.MINIMUM_ABOVE_CAPACITY, minimum, capacity);
        }
        attendanceThreshold = percent("attendanceThreshold", Required.value("attendanceThreshold", plan.attendanceThreshold()));
        passMark = plan.passMark() == null ? null : percent("passMark", plan.passMark());
        activity = plan.activity();
        searchText = Text.folded(taught.code() + " " + taught.title() + " " + Objects.requireNonNullElse(place, ""));
    }

    private void locate(PlanCourseRun plan) {
        zone = Text.required("zone", plan.zone(), 60);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw RuleBroken.at("zone", MeetingRule.UNKNOWN_ZONE, zone);
        }
        boolean inAPlace = mode != RunMode.ONLINE;
        place = inAPlace ? Text.required("place", plan.place(), 200) : null;
        country = inAPlace ? Required.value("country", CountryCode.optional("country", plan.country())) : null;
        link = mode == RunMode.ON_SITE ? null : Text.required("link", plan.link(), 500);
    }

    private void setDays(PlanCourseRun plan) {
        opensOn = Required.value("opensOn", plan.opensOn());
        closesOn = later("closesOn", plan.closesOn(), opensOn);
        confirmBy = later("confirmBy", plan.confirmBy(), closesOn);
        firstDay = later("firstDay", plan.firstDay(), confirmBy);
        lastDay = Required.value("lastDay", plan.lastDay());
        if (lastDay.isBefore(firstDay)) {
            throw RuleBroken.at("lastDay", KernelRule.ENDS_BEFORE_START, firstDay, lastDay);
        }
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS) {
            throw RuleBroken.at("lastDay", RunRule.RUN_TOO_LONG, MOST_DAYS);
        }
    }

    private static LocalDate later(String field, LocalDate given, LocalDate than) {
        if (!Required.value(field, given).isAfter(than)) {
            throw RuleBroken.at(field, RunRule.DEADLINES_OUT_OF_ORDER, given, than);
        }
        return given;
    }

    private static int percent(String field, int given) {
        if (given < 1 || given > 100) {
            throw RuleBroken.at(field, RunRule.PERCENT_OUT_OF_RANGE, given);
        }
        return given;
    }

    private static void mustStay(String field, Object before, Object now) {
        if (!before.equals(now)) {
            throw RuleBroken.at(field, RunRule.FIXED_ONCE_PUBLISHED);
        }
    }

    /** Puts a session on the programme. */
    Session schedule(UUID session, ScheduleSession command) {
        mustBe(DRAFT, PUBLISHED);
        requireRoomFor(sessions.size());
        Session scheduled = new Session(session, this, command);
        requireFits(scheduled);
        sessions.add(scheduled);
        return scheduled;
    }

    /** @param attended the most minutes that somebody attended the session, if anybody did */
    void reschedule(Session session, ScheduleSession command, Optional<Integer> attended) {
        mustBe(DRAFT, PUBLISHED);
        LocalDate day = session.day();
        session.describe(command);
        attended.ifPresent(minutes -> session.mustKeep(day, minutes));
        requireFits(session);
    }

    void unschedule(Session session) {
        mustBe(DRAFT, PUBLISHED);
        if (state == PUBLISHED && sessions.size() == 1) {
            throw new RuleBroken(RunRule.RUN_WITHOUT_SESSION);
        }
        sessions.remove(session);
    }

    private void requireFits(Session session) {
        requireWithin(session);
        sessions.stream().filter(other -> other != session && other.overlaps(session)).findFirst().ifPresent(other -> {
            throw RuleBroken.at("startTime", RunRule.SESSIONS_OVERLAP, other.topic());
        });
    }

    private void requireWithin(Session session) {
        LocalDate day = session.day();
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw RuleBroken.at("day", RunRule.SESSION_OUTSIDE_RUN, day, firstDay, lastDay);
        }
    }

    /** Adds a quota. */
    void set(UUID quota, SetQuota command) {
        mustBe(DRAFT, PUBLISHED);
        requireRoomFor(quotas.size());
        Quota set = new Quota(quota, this, command);
        quotas.add(set);
        requireShares(set);
    }

    void change(Quota quota, SetQuota command) {
        mustBe(DRAFT, PUBLISHED);
        quota.describe(command);
        requireShares(quota);
    }

    void drop(Quota quota) {
        mustBe(DRAFT, PUBLISHED);
        quotas.remove(quota);
    }

    private void requireShares(Quota one) {
        requireReservedFit();
        for (Quota other : quotas) {
            if (other != one && other.kind() == QuotaKind.OPEN && one.kind() == QuotaKind.OPEN) {
                throw RuleBroken.at("kind", RunRule.SECOND_OPEN_QUOTA);
            }
            other.participants().stream().filter(participant -> other != one && one.participants().contains(participant)).findFirst().ifPresent(twice -> {
                throw RuleBroken.at("participants", RunRule.PARTICIPANT_IN_TWO_QUOTAS, twice);
            });
        }
    }

    private void requireReservedFit() {
        int reserved = quotas.stream().mapToInt(Quota::reserved).sum();
        if (reserved > capacity) {
            throw RuleBroken.at("reserved", RunRule.RESERVED_ABOVE_CAPACITY, reserved, capacity);
        }
    }

    private static void requireRoomFor(int already) {
        if (already >= MOST_PARTS) {
            throw new RuleBroken(RunRule.TOO_MANY_OF_RUN, MOST_PARTS);
        }
    }

    /** The zone in which its days and hours are meant. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public UUID id() {
        return id;
    }

    public UUID course() {
        return course;
    }

    public String host() {
        return host;
    }

    /** Where one goes, or null where it is held online only. */
    public String place() {
        return place;
    }

    /** Where it is held online, or null. */
    public String link() {
        return link;
    }

    /** Why it was cancelled, or null. */
    public String reason() {
        return reason;
    }

    public int capacity() {
        return capacity;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public LocalDate confirmBy() {
        return confirmBy;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Seating seating() {
        return seating;
    }

    public RunState state() {
        return state;
    }

    public int attendanceThreshold() {
        return attendanceThreshold;
    }

    public Integer passMark() {
        return passMark;
    }

    public UUID activity() {
        return activity;
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    public List<Quota> quotas() {
        return List.copyOf(quotas);
    }

    public long version() {
        return version;
    }
}
