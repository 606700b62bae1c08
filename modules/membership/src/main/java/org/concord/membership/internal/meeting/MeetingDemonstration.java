package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaPurpose;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.DecisionKind;
import org.concord.membership.api.EnterReservation;
import org.concord.membership.api.InvitedAs;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordAttendance;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;
import org.concord.membership.internal.seed.Demonstration;
import org.concord.store.SeedFile;

/**
 * A few invented meetings around today: one just held, with a decision and a reservation, one convened, one confidential. Their titles say that
 * they are invented.
 */
@ApplicationScoped
class MeetingDemonstration implements Demonstration {

    private static final UUID HELD = SeedFile.id("meetings", "demonstration/held");
    private static final UUID CONVENED = SeedFile.id("meetings", "demonstration/convened");
    private static final UUID CONFIDENTIAL = SeedFile.id("meetings", "demonstration/confidential");
    private static final String PROCESS = "BALI";
    private static final String INVENTED = " (demonstration)";

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void load(EntityManager entities) {
        LocalDate today = LocalDate.now(clock);
        held(entities, today.minusDays(30));
        convened(entities, today.plusDays(21));
        entities.persist(Meeting.planned(CONFIDENTIAL, PROCESS, plan("BP-SG", "Consultation", today.plusDays(45), 0, "Asia/Jakarta", "Jakarta",
            "ID", MeetingFormat.IN_PERSON, Confidentiality.CONFIDENTIAL), clock.instant()));
    }

    private void held(EntityManager entities, LocalDate first) {
        Meeting meeting = Meeting.planned(HELD, PROCESS, plan("BP-AHG", "Senior officials of the Ad Hoc Group", first, 1, "Asia/Bangkok",
            "Bangkok", "TH", MeetingFormat.HYBRID, Confidentiality.PUBLIC), clock.instant());
        meeting.convene(clock.instant());
        meeting.closeRegistration(clock.instant());
        meeting.open(clock.instant());
        meeting.close(clock.instant());
        entities.persist(meeting);
        List<String> came = List.of("AU", "ID", "TH", "VN", "MY", "NZ");
        came.forEach(participant -> {
            entities.persist(new Invitation(HELD, participant, InvitedAs.MEMBER));
            entities.persist(new Attendance(id("attendance", participant), meeting,
                new RecordAttendance(participant, null, first, AttendanceMark.PRESENT)));
        });
        Decision decision = new Decision(id("decisions", "1"), meeting, new RecordDecision("1", "BP-AHG", first, DecisionKind.CONSENSUS,
            "Invented: members name a contact point for returns by the next meeting.", null),
            new Quorum("BP-AHG", first, null, came.size(), came.size()), clock.instant());
        entities.persist(decision);
        entities.persist(new Reservation(id("reservations", "1"), decision.id(),
            new EnterReservation("MY", "Invented: subject to approval at home.")));
    }

    private void convened(EntityManager entities, LocalDate first) {
        Meeting meeting = Meeting.planned(CONVENED, PROCESS, plan("BP-AHG", "Senior officials of the Ad Hoc Group, next meeting", first, 1,
            "Asia/Ho_Chi_Minh", "Hà Nội", "VN", MeetingFormat.IN_PERSON, Confidentiality.PUBLIC), clock.instant());
        meeting.convene(clock.instant());
        entities.persist(meeting);
        List.of("AU", "ID", "NZ", "TH", "VN").forEach(participant ->
            entities.persist(new Invitation(CONVENED, participant, InvitedAs.MEMBER)));
        entities.persist(new AgendaItem(id("agenda-items", "1"), CONVENED,
            new AddAgendaItem("1", "Opening", AgendaPurpose.FOR_INFORMATION, "Chair", LocalTime.of(9, 0), null)));
        entities.persist(new AgendaItem(id("agenda-items", "2"), CONVENED,
            new AddAgendaItem("2", "Contact points for returns", AgendaPurpose.FOR_DECISION, "Secretariat", LocalTime.of(9, 30), null)));
        Delegation delegation = new Delegation(id("delegations", "VN"), CONVENED, new RegisterDelegation("VN", null));
        delegation.add(id("delegates", "VN/1"), new RegisterDelegate("An Example", "Director (demonstration)", true, null), 3);
        entities.persist(delegation);
    }

    private static PlanMeeting plan(String body, String title, LocalDate first, int daysMore, String zone, String place, String country,
            MeetingFormat format, Confidentiality confidentiality) {
        return new PlanMeeting(List.of(body), null, title + INVENTED, PartialDate.of(first), PartialDate.of(first.plusDays(daysMore)), null,
            LocalTime.of(9, 0), LocalTime.of(17, 0), zone, place, country, format, confidentiality, null, 3);
    }

    private static UUID id(String subject, String key) {
        return SeedFile.id(subject, "demonstration/" + key);
    }
}
