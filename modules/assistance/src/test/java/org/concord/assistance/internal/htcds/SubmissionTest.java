package org.concord.assistance.internal.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.concord.assistance.api.HtcdsRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final String FORM = "<data xmlns:jr='http://openrosa.org/javarosa' id='htcds_xlsform'>%s</data>";

    @Test
    void aFormFilledInIsALine() {
        Map<String, String> values = Read.submission(FORM.formatted("""
            <start>2026-11-01T10:00:00+07:00</start><con_Consent>TRUE</con_Consent><prs_First_Name>An</prs_First_Name>
            <prs_Second_Name>Example</prs_Second_Name><prs_Birthdate>1999-05-01</prs_Birthdate><prs_Gender>Feminine</prs_Gender>
            <prs_Citizenship>VN</prs_Citizenship><prs_Title/><vic_Methods_of_Control>DebtBondage  FalsePromises</vic_Methods_of_Control>
            <vic_ForcedLabourIndustry>C_Manufacturing F_Construction</vic_ForcedLabourIndustry>
            <cas_ReasonForIncomingReferral>Shelter is full</cas_ReasonForIncomingReferral><meta><instanceID>uuid:1</instanceID></meta>""")).only();

        assertEquals("An", values.get("prs_FirstName"));
        assertEquals("Example", values.get("prs_SecondName"));
        assertEquals("DebtBondage;FalsePromises", values.get("vic_MethodsOfControl"));
        assertEquals("C_Manufacturing;F_Construction", values.get("vic_ForcedLabourIndustry"));
        assertEquals("Other", values.get("cas_ReasonForIncomingReferral"));
        assertEquals("Shelter is full", values.get("X_ConcordReasonForIncomingReferral"));
        assertEquals("uuid:1", values.get("?meta/instanceID"));
        assertEquals("2026-11-01T10:00:00+07:00", values.get("?start"));
    }

    @Test
    void aReasonInTheListIsItsCode() {
        assertEquals(Map.of("cas_ReasonForIncomingReferral", "AdditionalServicesRequired"), Read.submission(
            FORM.formatted("<cas_ReasonForIncomingReferral>Additional Services Required</cas_ReasonForIncomingReferral>")).only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE data [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><data><prs_FirstName>&x;</prs_FirstName></data>",
        "<!DOCTYPE data [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><data>&b;</data>", "<!DOCTYPE data SYSTEM 'http://127.0.0.1/x.dtd'><data/>", "<data>"})
    void entitiesAndDamageAreRefused(String xml) {
        assertEquals(HtcdsRule.HTCDS_XML_REFUSED, assertThrows(RuleBroken.class, () -> Read.submission(xml)).rule());
    }

    @Test
    void groupsWithinGroupsWithoutEndAreRefused() {
        String deep = "<group>".repeat(20_000) + "</group>".repeat(20_000);
        assertEquals(HtcdsRule.HTCDS_XML_REFUSED, assertThrows(RuleBroken.class, () -> Read.submission(FORM.formatted(deep))).rule());
    }

    @Test
    void aFormIsNoBook() {
        String long1 = "x".repeat(1024 * 1024);
        assertEquals(KernelRule.TOO_LARGE, assertThrows(RuleBroken.class, () -> Read.submission("<data>" + long1 + "</data>")).rule());
    }
}
