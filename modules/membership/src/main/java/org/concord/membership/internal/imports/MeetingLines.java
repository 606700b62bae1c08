package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.PlanMeeting;

/** Meetings, known by body, first day and number or, where they have none, title. */
@ApplicationScoped
class MeetingLines extends DeskLines {

    private static final PlanMeeting NOTHING = new PlanMeeting(List.of(), null, null, null, null, List.of(), null, null, null, null, null, null,
        null, null, null);

    @Inject
    private KnownMeetingSearch meetings;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.optional("id", ""), ImportColumn.optional("bodies", "BP-AHG"), ImportColumn.optional("number", "17"),
            ImportColumn.required("title", "Seventeenth Ad Hoc Group Senior Officials’ Meeting"), ImportColumn.required("from", "2027-03-03"),
            ImportColumn.optional("to", "2027-03-04"), ImportColumn.optional("days", ""), ImportColumn.optional("startTime", "09:00"),
            ImportColumn.optional("endTime", "17:00"), ImportColumn.optional("zone", "Asia/Bangkok"), ImportColumn.optional("place", "Bangkok"),
            ImportColumn.optional("country", "TH"), ImportColumn.optional("format", "IN_PERSON"), ImportColumn.optional("confidentiality", "PARTICIPANTS"),
            ImportColumn.optional("participation", ""), ImportColumn.optional("maxDelegates", "4"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("process", "body", "state", "version", "sequence", "lastModified");
    }

    @Override
    public String key(Line line) {
        return line.key("id", "bodies", "body", "number", "from", "title");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        UUID id = line.id("id", null);
        PlanMeeting said = said(line, NOTHING);
        line.mustBeReadable();
        Optional<MeetingRecord> known = (id == null ? meetings.like(said) : Optional.of(id)).flatMap(desks.meetings()::find);
        if (known.isPresent()) {
            return change(line, known.get(), desks);
        }
        if (said.bodies().isEmpty()) {
            line.required("bodies");
        }
        line.required("title");
        line.required("from");
        line.mustBeReadable();
        enter(id == null ? naturalId(said) : id, said, desks);
        return Outcome.NEW;
    }

    /** Plans a meeting to come, and enters one that is over as held. */
    void enter(UUID id, PlanMeeting said, Desks desks) {
        PartialDate last = said.to() == null ? said.from() : said.to();
        if (last.lastDay().isBefore(LocalDate.now(clock))) {
            desks.meetings().enterPast(id, said);
        } else {
            desks.meetings().plan(id, said);
        }
    }

    private static UUID naturalId(PlanMeeting said) {
        String called = said.number() == null ? said.title() : said.number();
        return NaturalId.of("meetings", said.bodies().get(0), called, said.from().firstDay());
    }

    private static Outcome change(Line line, MeetingRecord known, Desks desks) {
        PlanMeeting stored = Planned.as(known);
        PlanMeeting said = said(line, stored);
        line.mustBeReadable();
        if (said.equals(stored)) {
            return Outcome.UNCHANGED;
        }
        desks.meetings().change(known.id(), known.version(), said);
        return Outcome.CHANGED;
    }

    private static PlanMeeting said(Line line, PlanMeeting stored) {
        // Our own list names the body in charge only.
        List<String> bodies = stored.bodies().isEmpty() ? line.codes("body", List.of()) : stored.bodies();
        return new PlanMeeting(line.codes("bodies", bodies), line.text("number", stored.number()), line.text("title", stored.title()),
            line.date("from", stored.from()), line.date("to", stored.to()), line.days("days", stored.days()),
            line.time("startTime", stored.startTime()), line.time("endTime", stored.endTime()), line.text("zone", stored.zone()),
            line.text("place", stored.place()), line.text("country", stored.country()),
            line.oneOf("format", MeetingFormat.class, stored.format()),
            line.oneOf("confidentiality", Confidentiality.class, stored.confidentiality()),
            line.text("participation", stored.participation()), line.number("maxDelegates", stored.maxDelegates()));
    }
}
