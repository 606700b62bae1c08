package org.concord.assistance.internal.cases;

import java.time.LocalDate;
import java.util.List;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.RegisterAgency;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.Ids;

/** Cases of nobody. */
public final class InventedCase {

    private InventedCase() {
    }

    /** An agency of a participant. */
    public static Agency agency(String code, String participant) {
        return new Agency(code, new RegisterAgency(participant, "Example agency", AgencyKind.NGO));
    }

    /** A case of an adult. */
    public static VictimCase of(Agency agency, LocalDate openedOn) {
        CaseFacts facts = new CaseFacts(new DescribeCase(VictimGender.FEMININE, AgeGroup.ADULT, "VN", "TH", List.of(), List.of()));
        return new VictimCase(Ids.next(), CaseCode.next(), agency, "caseworker", facts, openedOn);
    }
}
