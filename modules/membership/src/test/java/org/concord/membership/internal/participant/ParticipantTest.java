package org.concord.membership.internal.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.internal.Names;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final Names NAMES = new Names(Map.of("en", "Viet Nam", "vi", "Việt Nam"));

    @Test
    void stateHasItsIsoCodes() {
        ParticipantRecord state = new Participant("VN", ParticipantKind.STATE, NAMES, null).asRecord("vi");

        assertEquals("VNM", state.alpha3());
        assertEquals("Việt Nam", state.name());
    }

    @Test
    void stateWithoutIsoCodeIsRefused() {
        Refused.by(KernelRule.UNKNOWN_COUNTRY, () -> new Participant("XX", ParticipantKind.STATE, NAMES, null));
        Refused.by(KernelRule.UNKNOWN_COUNTRY, () -> new Participant(null, ParticipantKind.TERRITORY, NAMES, null));
    }

    @Test
    void organisationDoesNotTakeTheCodeOfACountry() {
        Refused.by(MembershipRule.CODE_OF_A_COUNTRY, () -> new Participant("VN", ParticipantKind.ORGANISATION, NAMES, null));
    }

    @Test
    void codeOfOrganisationIsWellFormed() {
        for (String code : new String[] {"iom", "-IOM", "IOM--X", "IOM-", "IỌM", "A/B"}) {
            Refused.by(KernelRule.CODE_NOT_WELL_FORMED, () -> new Participant(code, ParticipantKind.ORGANISATION, NAMES, null));
        }
    }

    @Test
    void nameFallsBackToEnglish() {
        assertEquals("Viet Nam", new Participant("VN", ParticipantKind.STATE, NAMES, null).asRecord("th").name());
    }
}
