package org.concord.membership.internal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.PlanMeeting;

/** Meetings of the Ad Hoc Group in every state. */
final class SomeMeeting {

    static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-12-01");
    static final LocalDate SECOND_DAY = LocalDate.parse("2026-12-02");
    static final UUID REPORT = Ids.next();

    private SomeMeeting() {
    }

    static PlanMeeting plan(String from, String to, List<LocalDate> days) {
        return new PlanMeeting(List.of("BP-AHG"), "17", "Seventeenth meeting", PartialDate.parse(from), PartialDate.parse(to), days, null, null,
            "Asia/Bangkok", "Bangkok", "TH", MeetingFormat.IN_PERSON, Confidentiality.PUBLIC, null, 2);
    }

    static PlanMeeting plan() {
        return plan("2026-12-01", "2026-12-02", null);
    }

    static Meeting planned() {
        return Meeting.planned(Ids.next(), "BALI", plan(), NOW);
    }

    static Meeting convened() {
        Meeting meeting = planned();
        meeting.convene(NOW);
        return meeting;
    }

    static Meeting inSession() {
        Meeting meeting = convened();
        meeting.closeRegistration(NOW);
        meeting.open(NOW);
        return meeting;
    }

    static Meeting closed() {
        Meeting meeting = inSession();
        meeting.close(NOW);
        return meeting;
    }

    static Meeting reported() {
        Meeting meeting = closed();
        meeting.adoptReport(REPORT, NOW);
        return meeting;
    }
}
