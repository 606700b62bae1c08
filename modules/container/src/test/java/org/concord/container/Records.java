package org.concord.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.access.api.Accounts;
import org.concord.access.api.Grant;
import org.concord.access.api.OpenAccount;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.Participants;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.api.RegisterParticipant;

/** Enters invented records through the doors of three modules; each id and code is new. */
@ApplicationScoped
public class Records {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Inject
    private Accounts accounts;
    @Inject
    private Participants participants;
    @Inject
    private Bodies bodies;
    @Inject
    private Meetings meetings;
    @Inject
    private Programmes programmes;

    static String code() {
        return "T" + UUID.randomUUID().toString().substring(24).toUpperCase();
    }

    UUID account(Role role) {
        UUID id = UUID.randomUUID();
        String name = code().toLowerCase();
        accounts.open(id, new OpenAccount(name, "Somebody", null, List.of(new Grant(role, Scope.ALL)), "correct horse " + id));
        return id;
    }

    String organisation() {
        String code = code();
        participants.register(code, new RegisterParticipant(ParticipantKind.ORGANISATION, Map.of("en", "An organisation"), null));
        return code;
    }

    String body() {
        String code = code();
        bodies.establish(code, new EstablishBody("BALI", BodyKind.TASK_FORCE, Map.of("en", "A task force"), null, PartialDate.parse("2020"), null, null, "A test"));
        return code;
    }

    UUID meeting(String body) {
        UUID id = UUID.randomUUID();
        meetings.plan(id, new PlanMeeting(List.of(body), null, "A meeting", PartialDate.of(DAY), null, null, null, null, "Asia/Bangkok", "Bangkok", "TH",
            MeetingFormat.IN_PERSON, Confidentiality.PUBLIC, null, null));
        return id;
    }

    UUID plan(String owner) {
        UUID id = UUID.randomUUID();
        programmes.open(id, new WriteProgramme(code(), ProgrammeKind.NATIONAL, owner, "A plan", DAY, DAY.plusYears(4), null, "USD", null, null, null, null, null));
        return id;
    }
}
