package org.concord.membership.internal.meeting;

import static org.concord.membership.api.MeetingState.CANCELLED;
import static org.concord.membership.api.MeetingState.CLOSED;
import static org.concord.membership.api.MeetingState.CONVENED;
import static org.concord.membership.api.MeetingState.IN_SESSION;
import static org.concord.membership.api.MeetingState.PLANNED;
import static org.concord.membership.api.MeetingState.POSTPONED;
import static org.concord.membership.api.MeetingState.REGISTRATION_CLOSED;
import static org.concord.membership.api.MeetingState.REPORT_ADOPTED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.CountryCode;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.PlanMeeting;

/**
 * A meeting of one or more bodies of a process. It is planned, convened, closed for registration, opened, closed, and its report adopted;
 * before it is opened it can be postponed and planned again, or cancelled. Once the report is adopted nothing about it changes.
 *
 * <p>Each change that a calendar must show raises {@code sequence} and moves {@code lastModified} on.
 */
@Entity
@Table(schema = "membership", name = "meeting")
class Meeting {

    @Id
    private UUID id;
    @Column(name = "process_code")
    private String process;
    @Column(name = "body_code")
    private String body;
    @ElementCollection
    @CollectionTable(schema = "membership", name = "meeting_body", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "rank_in_meeting")
    private List<MeetingBody> bodies = new ArrayList<>();
    @Column(name = "numbered")
    private String number;
    private String title;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    @Column(name = "days_precision")
    private Precision precision;
    @Column(name = "single_days")
    private String singleDays;
    @Convert(converter = ClockColumn.class)
    @Column(name = "start_clock")
    private LocalTime startTime;
    @Convert(converter = ClockColumn.class)
    @Column(name = "end_clock")
    private LocalTime endTime;
    private String zone;
    private String place;
    private String country;
    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_format")
    private MeetingFormat format;
    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    private String participation;
    @Column(name = "max_delegates")
    private Integer maxDelegates;
    private String reason;
    @Column(name = "report_id")
    private UUID report;
    @Column(name = "agenda_published")
    private boolean agendaPublished;
    @Column(name = "sequence_number")
    private int sequence;
    @Column(name = "last_modified")
    private Instant lastModified;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Meeting() {
    }

    private Meeting(UUID id, String process, PlanMeeting plan, MeetingState state, Instant now) {
        this.id = id;
        this.process = process;
        this.state = state;
        agendaPublished = state != PLANNED;
        describe(plan);
        setDays(MeetingDays.of(plan.from(), plan.to(), plan.days()), plan.startTime(), plan.endTime(), plan.zone());
        nameBodies(plan.bodies());
        lastModified = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A meeting to come: its days, its zone and its format are known. */
    static Meeting planned(UUID id, String process, PlanMeeting plan, Instant now) {
        Meeting meeting = new Meeting(id, process, plan, PLANNED, now);
        meeting.requireDaysZoneAndFormat();
        return meeting;
    }

    /** A meeting that is over, as far as it is known. */
    static Meeting past(UUID id, String process, PlanMeeting plan, LocalDate today, Instant now) {
        Meeting meeting = new Meeting(id, process, plan, CLOSED, now);
        if (!meeting.lastDay.isBefore(today)) {
            throw RuleBroken.at("to", MeetingRule.MEETING_NOT_PAST, meeting.lastDay);
        }
        return meeting;
    }

    void change(String processOfBodies, PlanMeeting plan, Instant now) {
        requireState(PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION, CLOSED, POSTPONED);
        MeetingDays days = MeetingDays.of(plan.from(), plan.to(), plan.days());
        if (!days.equals(days())) {
            requireState(PLANNED, CONVENED, REGISTRATION_CLOSED, POSTPONED);
        }
        boolean complete = needsDaysZoneAndFormat();
        process = processOfBodies;
        describe(plan);
        setDays(days, plan.startTime(), plan.endTime(), plan.zone());
        nameBodies(plan.bodies());
        if (complete) {
            requireDaysZoneAndFormat();
        }
        touch(now);
    }

    void convene(Instant now) {
        move(CONVENED, now, PLANNED);
        agendaPublished = true;
    }

    void closeRegistration(Instant now) {
        move(REGISTRATION_CLOSED, now, CONVENED);
    }

    void open(Instant now) {
        move(IN_SESSION, now, CONVENED, REGISTRATION_CLOSED);
    }

    void close(Instant now) {
        move(CLOSED, now, IN_SESSION);
    }

    void adoptReport(UUID adopted, Instant now) {
        move(REPORT_ADOPTED, now, CLOSED);
        report = adopted;
    }

    void postpone(String why, Instant now) {
        move(POSTPONED, now, PLANNED, CONVENED, REGISTRATION_CLOSED);
        reason = Text.required("reason", why, 1000);
    }

    void replan(MeetingDays days, LocalTime start, LocalTime end, Instant now) {
        move(PLANNED, now, POSTPONED);
        reason = null;
        setDays(days, start, end, zone);
        nameBodies(bodyCodes());
        requireDaysZoneAndFormat();
    }

    void cancel(String why, Instant now) {
        move(CANCELLED, now, PLANNED, CONVENED, REGISTRATION_CLOSED, POSTPONED);
        reason = Text.required("reason", why, 1000);
    }

    /** Whether its agenda was ever sent out; what was stays known, also when the meeting is postponed. */
    boolean agendaIsPublished() {
        return agendaPublished;
    }

    /** Refuses a limit that a delegation, registered already, is beyond. */
    void mustHold(int largestDelegation) {
        if (maxDelegates != null && largestDelegation > maxDelegates) {
            throw RuleBroken.at("maxDelegates", MeetingRule.MORE_DELEGATES_REGISTERED, maxDelegates, largestDelegation);
        }
    }

    /** Whether it is, or was, held on the days it has. */
    boolean isOn() {
        return state != POSTPONED && state != CANCELLED;
    }

    /** Refuses unless the meeting is in one of these states. */
    void requireState(MeetingState... fitting) {
        if (!List.of(fitting).contains(state)) {
            throw new RuleBroken(MeetingRule.MEETING_NOT_IN_STATE, state, List.of(fitting));
        }
    }

    /** Refuses a day on which it is not held. */
    void requireDay(String field, LocalDate day) {
        if (day == null) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        if (!days().include(day)) {
            throw RuleBroken.at(field, MeetingRule.NOT_A_DAY_OF_THE_MEETING, day);
        }
    }

    private void move(MeetingState next, Instant now, MeetingState... before) {
        requireState(before);
        state = next;
        touch(now);
    }

    private void touch(Instant now) {
        sequence++;
        Instant later = lastModified.plusSeconds(1);
        lastModified = now.isAfter(later) ? now.truncatedTo(ChronoUnit.SECONDS) : later;
    }

    private void describe(PlanMeeting plan) {
        number = Text.optional("number", plan.number(), 20);
        title = Text.required("title", plan.title(), 500);
        place = Text.optional("place", plan.place(), 200);
        country = CountryCode.optional("country", plan.country());
        format = plan.format();
        confidentiality = Objects.requireNonNullElse(plan.confidentiality(), Confidentiality.PUBLIC);
        participation = Text.optional("participation", plan.participation(), 1000);
        maxDelegates = plan.maxDelegates();
        if (maxDelegates != null && (maxDelegates < 1 || maxDelegates > 999)) {
            throw RuleBroken.at("maxDelegates", MeetingRule.MAX_DELEGATES_OUT_OF_RANGE, maxDelegates);
        }
        searchText = Text.folded(Stream.of(title, number, place).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    private void setDays(MeetingDays days, LocalTime start, LocalTime end, String place) {
        MeetingHours hours = new MeetingHours(start, end, place);
        firstDay = days.first();
        lastDay = days.last();
        precision = days.precision();
        singleDays = days.written();
        startTime = hours.start();
        endTime = hours.end();
        zone = hours.zone();
    }

    private void nameBodies(List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            throw RuleBroken.at("bodies", MeetingRule.MEETING_WITHOUT_BODY);
        }
        for (int i = 1; i < codes.size(); i++) {
            if (codes.subList(0, i).contains(codes.get(i))) {
                throw RuleBroken.at("bodies[" + i + "]", MeetingRule.BODY_NAMED_TWICE, codes.get(i));
            }
        }
        List<MeetingBody> named = codes.stream().map(code -> new MeetingBody(code, firstDay)).toList();
        if (!named.equals(bodies)) {
            bodies.clear();
            bodies.addAll(named);
        }
        body = codes.get(0);
    }

    private boolean needsDaysZoneAndFormat() {
        return zone != null && format != null && days().known();
    }

    private void requireDaysZoneAndFormat() {
        if (!days().known()) {
            throw RuleBroken.at("from", MeetingRule.MEETING_DATE_TOO_COARSE, days().from());
        }
        if (zone == null) {
            throw RuleBroken.at("zone", KernelRule.REQUIRED);
        }
        if (format == null) {
            throw RuleBroken.at("format", KernelRule.REQUIRED);
        }
    }

    UUID id() {
        return id;
    }

    String process() {
        return process;
    }

    /** The body in charge. */
    String body() {
        return body;
    }

    List<String> bodyCodes() {
        return bodies.stream().map(MeetingBody::code).toList();
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    MeetingDays days() {
        return new MeetingDays(firstDay, lastDay, precision, MeetingDays.read(singleDays));
    }

    MeetingHours hours() {
        return new MeetingHours(startTime, endTime, zone);
    }

    String place() {
        return place;
    }

    String country() {
        return country;
    }

    MeetingFormat format() {
        return format;
    }

    Confidentiality confidentiality() {
        return confidentiality;
    }

    MeetingState state() {
        return state;
    }

    String participation() {
        return participation;
    }

    Integer maxDelegates() {
        return maxDelegates;
    }

    String reason() {
        return reason;
    }

    UUID report() {
        return report;
    }

    int sequence() {
        return sequence;
    }

    Instant lastModified() {
        return lastModified;
    }

    long version() {
        return version;
    }
}
