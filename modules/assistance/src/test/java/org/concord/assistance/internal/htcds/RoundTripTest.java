package org.concord.assistance.internal.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.ControlMethod;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.api.VictimGender;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void whatComesInGoesOutAndComesInAgain() {
        Map<String, String> came = Read.rows(
            "prs_FirstName|prs_MiddleName|prs_SecondName|prs_Gender|prs_Citizenship|prs_MobilePhone|prs_HomePhone|prs_MailingStreet|prs_MailingCity|"
                + "vic_TypeOfExploitation|vic_MethodsOfControl|cas_Status|cas_ReasonForCaseClosure|vic_TraffickingStatus|Ward|vic_AgeWhenTrafficked",
            " An |Thi|Example|Feminine|KH;VN|'+84 1|+84 2|''=1|Hanoi|X_ForcedCriminality;ForcedLabour|UsesChildren;DebtBondage|Closed Referred|moved; on|"
                + "Actual victim of trafficking|7|17").only();

        Map<String, String> went = exported(came);

        assertEquals("Other;ForcedLabour", went.get("vic_TypeOfExploitation"));
        assertEquals("vic_MethodsOfControl: UsesChildren; vic_TypeOfExploitation: X_ForcedCriminality", went.get("X_ConcordNote"));
        assertEquals("{\"Ward\":\"7\"}", went.get("X_ConcordOtherColumns"));
        assertEquals(came, again(went));
    }

    @Test
    void aCaseThatNeverWasInAFileComesBackAsItIs() {
        CaseRow row = row(new DescribeCase(VictimGender.MASCULINE, AgeGroup.CHILD, "MM", "KH", List.of(Exploitation.FORCED_CRIMINALITY,
            Exploitation.OTHER_EXPLOITATION), List.of(ControlMethod.THREATENS_FAMILY, ControlMethod.OTHER_CONTROL)), CaseState.FOLLOWED_UP);
        Map<String, String> went = new HashMap<>();
        Facts.put(row, went);
        Note.put(went);

        assertEquals("Other", went.get("vic_TypeOfExploitation"));
        Map<String, String> back = again(went);
        assertEquals(new DescribeCase(row.gender(), row.ageGroup(), row.citizenship(), row.exploitedIn(), row.exploitations(), row.methods()),
            Facts.of(back, Read.TODAY));
        assertEquals(CaseState.FOLLOWED_UP, Facts.state(back));
    }

    @Test
    void whatTheCaseSaysByNowGoesOut() {
        Map<String, String> values = new HashMap<>(Map.of("prs_Gender", "Feminine", "prs_Citizenship", "KH;VN", "cas_Status", "Active"));
        Facts.put(row(new DescribeCase(VictimGender.MASCULINE, AgeGroup.ADULT, "LA", null, List.of(), List.of()), CaseState.CASE_CLOSED), values);

        assertEquals(Map.of("prs_Gender", "Masculine", "prs_Citizenship", "LA", "cas_Status", "Closed", "X_ConcordAgeGroup", "ADULT"), values);
    }

    @Test
    void whatTheVaultKnowsByNowGoesOut() {
        Map<String, String> values = new HashMap<>(Map.of("prs_FirstName", "An", "prs_MobilePhone", "1", "prs_HomePhone", "2"));
        Persons.put(new IdentityView("Binh", null, "Bình", null, LocalDate.of(2000, 1, 2), null, "1 / 2", null, null, null), values);

        assertEquals(Map.of("prs_FirstName", "Binh", "X_ConcordNativeName", "Bình", "prs_Birthdate", "2000-01-02", "prs_MobilePhone", "1",
            "prs_HomePhone", "2"), values);
    }

    /** As the case and its identity would be stored, and written again. */
    private static Map<String, String> exported(Map<String, String> came) {
        Map<String, String> values = new HashMap<>(came);
        KeepIdentity kept = Persons.of(came);
        Persons.put(new IdentityView(kept.givenName().strip(), kept.familyName(), null, null, kept.bornOn(), null, kept.phone(), null, kept.address(), null), values);
        OtherColumns.put(values);
        Facts.put(row(Facts.of(came, Read.TODAY), Facts.closed(came) == null ? Facts.state(came) : CaseState.CASE_CLOSED), values);
        Note.put(values);
        return values;
    }

    /** What a file with these cells says, without the age group that every export of ours has. */
    private static Map<String, String> again(Map<String, String> went) {
        List<Field> columns = Standard.FIELDS.stream().filter(field -> went.containsKey(field.name())).toList();
        Map<String, String> back = new HashMap<>(Read.rows(String.join("|", columns.stream().map(Field::name).toList()),
            String.join("|", columns.stream().map(field -> Guard.on(went.get(field.name()))).toList())).only());
        back.remove(Standard.AGE_GROUP, AgeGroup.AGE_UNKNOWN.name());
        return back;
    }

    private static CaseRow row(DescribeCase facts, CaseState state) {
        return new CaseRow(new UUID(0, 1), "00000-00000", "VN", "EXAMPLE", "worker", state, TraffickingStatus.UNDER_IDENTIFICATION, false, facts.gender(),
            facts.ageGroup(), facts.citizenship(), facts.exploitedIn(), facts.exploitations(), facts.methods(), Read.TODAY, null, null, true, 0);
    }
}
