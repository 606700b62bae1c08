package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.KernelRule;
import org.concord.kernel.NaturalId;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.CalendarRule;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.Countries;
import org.concord.membership.api.GiveReason;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.internal.exchange.CalendarWriter;
import org.concord.membership.internal.exchange.Location;
import org.concord.membership.internal.exchange.MeetingUid;

/**
 * Events of a calendar, known by their UID: our own leads back to the meeting, another program's is remembered. An event older than what is
 * known (by its SEQUENCE) changes nothing.
 */
@ApplicationScoped
class EventLines extends DeskLines {

    private static final Map<String, String> PROPERTIES = Map.of("from", "DTSTART", "to", "DTEND", "days", "DTSTART", "startTime", "DTSTART",
        "endTime", "DTEND", "zone", "DTSTART", "title", "SUMMARY", "place", "LOCATION", "country", "LOCATION", "bodies", "CATEGORIES");

    @Inject
    private ExternalUidRepository uids;
    @Inject
    private MeetingLines meetings;
    @Inject
    private KnownMeetingSearch search;
    @Inject
    private Countries countries;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of();
    }

    @Override
    public Set<String> derived() {
        return Set.of();
    }

    @Override
    public Optional<ReadFile> read(String text, String body) {
        return Optional.of(CalendarFile.read(text, body));
    }

    @Override
    public String key(Line event) {
        return event.key("UID", "RECURRENCE-ID");
    }

    @Override
    public String column(String field) {
        return PROPERTIES.getOrDefault(field, field);
    }

    @Override
    public Outcome store(Line event, Desks desks) {
        String uid = uid(event);
        Optional<MeetingUid> own = MeetingUid.read(uid);
        Optional<ExternalUid> foreign = own.isPresent() ? Optional.empty() : uids.find(uid);
        UUID id = own.map(MeetingUid::meeting).or(() -> foreign.map(ExternalUid::meeting)).orElse(NaturalId.of("calendar", uid));
        Optional<MeetingRecord> known = desks.meetings().find(id);
        int sequence = Objects.requireNonNullElse(event.number("SEQUENCE", 0), 0);
        event.mustBeReadable();
        if (known.isEmpty()) {
            return enter(event, id, own.isPresent() ? null : uid, sequence, desks);
        }
        if (own.isPresent() && own.get().day() != null) {
            return oneDay(known.get(), own.get());
        }
        if (sequence < foreign.map(ExternalUid::sequence).orElse(known.get().sequence())) {
            return Outcome.UNCHANGED;
        }
        foreign.ifPresent(remembered -> remembered.heardOf(sequence));
        return change(event, known.get(), desks);
    }

    private static String uid(Line event) {
        String uid = event.text("UID", null);
        if (uid == null) {
            event.mustBeReadable();
            throw RuleBroken.at("UID", CalendarRule.CALENDAR_UID_MISSING);
        }
        if (uid.length() > ExternalUid.LONGEST) {
            throw RuleBroken.at("UID", KernelRule.TOO_LONG, ExternalUid.LONGEST, uid.length());
        }
        if (event.written("RRULE") != null || event.written("RECURRENCE-ID") != null || event.written("RDATE") != null) {
            throw new RuleBroken(CalendarRule.CALENDAR_EVENT_REPEATS);
        }
        return uid;
    }

    private static Outcome oneDay(MeetingRecord known, MeetingUid uid) {
        if (!known.days().contains(uid.day())) {
            throw RuleBroken.at("UID", CalendarRule.CALENDAR_ONE_DAY_OF_SEVERAL);
        }
        return Outcome.UNCHANGED;
    }

    private Outcome enter(Line event, UUID id, String foreignUid, int sequence, Desks desks) {
        if (cancelled(event)) {
            throw RuleBroken.at("STATUS", CalendarRule.CALENDAR_CANCELLED_UNKNOWN);
        }
        PlanMeeting said = said(event, new PlanMeeting(List.of(body(event, desks)), null, null, null, null, List.of(), null, null, null, null,
            null, format(event), confidentiality(event), null, null));
        event.mustBeReadable();
        Optional<MeetingRecord> same = search.like(said).flatMap(desks.meetings()::find);
        if (same.isEmpty()) {
            meetings.enter(id, said, desks);
        }
        if (foreignUid != null) {
            uids.add(new ExternalUid(foreignUid, same.map(MeetingRecord::id).orElse(id), sequence));
        }
        return same.isEmpty() ? Outcome.NEW : change(event, same.get(), desks);
    }

    private Outcome change(Line event, MeetingRecord known, Desks desks) {
        if (cancelled(event)) {
            return cancel(known, desks);
        }
        PlanMeeting stored = Planned.as(known);
        PlanMeeting said = said(event, stored);
        event.mustBeReadable();
        if (said.equals(stored)) {
            return Outcome.UNCHANGED;
        }
        desks.meetings().change(known.id(), known.version(), said);
        return Outcome.CHANGED;
    }

    private static Outcome cancel(MeetingRecord known, Desks desks) {
        if (known.state() == MeetingState.CANCELLED) {
            return Outcome.UNCHANGED;
        }
        desks.meetings().cancel(known.id(), known.version(), new GiveReason("Cancelled in an imported calendar"));
        return Outcome.CHANGED;
    }

    private static boolean cancelled(Line event) {
        return "CANCELLED".equalsIgnoreCase(event.written("STATUS"));
    }

    private PlanMeeting said(Line event, PlanMeeting stored) {
        EventTime time = EventTime.of(event);
        String title = event.text("SUMMARY", stored.title());
        boolean masked = CalendarWriter.CONFIDENTIAL.equals(title) && stored.confidentiality() == Confidentiality.CONFIDENTIAL;
        Location where = where(event, new Location(stored.place(), stored.country()));
        boolean sameDays = stored.from() != null && stored.from().firstDay().equals(time.first())
            && (stored.to() == null ? stored.from() : stored.to()).lastDay().equals(time.last());
        return new PlanMeeting(stored.bodies(), stored.number(), masked && stored.title() != null ? stored.title() : title,
            sameDays ? stored.from() : PartialDate.of(time.first()), sameDays ? stored.to() : PartialDate.of(time.last()),
            sameDays ? stored.days() : List.of(), time.start() == null ? stored.startTime() : time.start(),
            time.start() == null ? stored.endTime() : time.end(), time.start() == null && stored.from() != null ? stored.zone() : time.zone(),
            where.place(), where.country(), stored.format(), stricter(event, stored.confidentiality()),
            stored.participation(), stored.maxDelegates());
    }

    private Location where(Line event, Location stored) {
        Map<String, String> names = countries.names("en");
        String said = event.text("LOCATION", null);
        if (said == null || said.equals(stored.written(names))) {
            return stored;
        }
        Location read = Location.read(said, names);
        return read.country() == null ? new Location(read.place(), stored.country()) : read;
    }

    private static String body(Line event, Desks desks) {
        String categories = Objects.toString(event.text("CATEGORIES", null), "");
        return Arrays.stream(categories.split(",")).map(String::strip)
            .filter(code -> !code.isEmpty() && desks.bodies().find(code).isPresent())
            .findFirst()
            .or(() -> Optional.ofNullable(event.text(CalendarFile.BODY_OF_SENDER, null)))
            .orElseThrow(() -> RuleBroken.at("CATEGORIES", CalendarRule.CALENDAR_BODY_MISSING));
    }

    private static MeetingFormat format(Line event) {
        String location = event.written("LOCATION");
        boolean link = location == null || location.isBlank() || location.contains("://");
        return link ? MeetingFormat.VIRTUAL : MeetingFormat.IN_PERSON;
    }

    /** Other programs call everything public that nobody calls private: what is kept from others here is not opened by that. */
    private static Confidentiality stricter(Line event, Confidentiality stored) {
        Confidentiality said = confidentiality(event);
        return said == Confidentiality.CONFIDENTIAL ? said : stored;
    }

    /** Without a word the title may be shown, and nothing else. */
    private static Confidentiality confidentiality(Line event) {
        String named = Objects.toString(event.written("CLASS"), "").strip();
        if (named.equalsIgnoreCase("PUBLIC")) {
            return Confidentiality.PUBLIC;
        }
        return named.isEmpty() ? Confidentiality.PARTICIPANTS : Confidentiality.CONFIDENTIAL;
    }
}
