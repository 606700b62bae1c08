package org.concord.assistance.internal.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.concord.assistance.api.HtcdsRule;
import org.concord.imports.api.ImportRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defects by the numbers that the drift between IOM's files has in the list of fields. */
class LineReaderTest {

    @Test
    void defect1AMisspeltHeadingIsKnown() {
        assertEquals(Map.of("vic_TraffickingStatusDecisionMakingOrg", "CourtOrProsecution"),
            Read.rows("vic_TraffickinStatusDecisionMakingOrg", "Court or prosecution").only());
    }

    @Test
    void defect2ABlankHeadingIsNamedByItsLabel() {
        assertEquals(Map.of("cas_ReferredPrimaryCaseWorker", "W. Example", "cas_ReasonForOutgoingReferral", "Other", "cas_OutgoingReferralDate", "2026-01-02"),
            Read.rows("|cas_ReferredPrimaryCaseWorker||cas_OutgoingReferralDate", "|Referred Primary Case Worker|Reason for Outgoing Referral|Outgoing Referral Date",
                "1|W. Example|Other|2026-01-02").only());
    }

    @Test
    void defect3WhereTwoHeadingsDisagreeTheLabelIsBelievedAndTheSenderTold() {
        Read read = Read.rows("prs_MailingCity|prs_MailingCountry|prs_MailingState|prs_MailingStreet|prs_MailingPostalCode",
            "Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Mailing Country", "Road 1|Hanoi|HN|100000|VN");

        assertEquals(Map.of("prs_MailingStreet", "Road 1", "prs_MailingCity", "Hanoi", "prs_MailingState", "HN", "prs_MailingPostalCode", "100000",
            "prs_MailingCountry", "VN"), read.only());
        assertEquals(List.of("1 prs_MailingCity Mailing Street HTCDS_HEADINGS_DISAGREE", "1 prs_MailingCountry Mailing City HTCDS_HEADINGS_DISAGREE",
            "1 prs_MailingStreet Mailing Zip/Postal Code HTCDS_HEADINGS_DISAGREE", "1 prs_MailingPostalCode Mailing Country HTCDS_HEADINGS_DISAGREE"),
            read.warned());
    }

    @ParameterizedTest
    @CsvSource({"prs_First_Name, prs_FirstName", "prs_Second_Name, prs_SecondName", "First Name, prs_FirstName", "PRS_FIRSTNAME, prs_FirstName"})
    void defect4FieldsAreKnownHoweverTheyAreSpelt(String heading, String field) {
        assertEquals(Map.of(field, "An"), Read.rows(heading, "An").only());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"vic_MethodsOfControl,Debt bondage ,DebtBondage", "vic_Methods_of_Control,` DebtBondage `,DebtBondage",
        "cas_Status,Follow up,FollowUp", "cas_Status,Follow Up,FollowUp", "cas_ReasonForIncomingReferral,Migration Or Change Of Location,MigrationOrChangeOfLocation",
        "cas_ReasonForIncomingReferral,Migration or Change of Location,MigrationOrChangeOfLocation", "prs_Gender,TransgenderFeminine,TransgenderFeminine",
        "prs_Gender,Transgender Feminine,TransgenderFeminine", "prs_Gender,Not Specified/Unknown,NonSpecifiedUnknown", "prs_Gender,Non-Conforming,NonConforming",
        "vic_RelationshipToTrafficker,Unacquainted,Unaquainted", "vic_RelationshipToTrafficker,Unaquainted,Unaquainted",
        "vic_MethodsOfControl,Threats,PhysicalThreats", "vic_MethodsOfControl,Threats of law enforcement,ThreatsLawEnforcement",
        "prs_Citizenship,Viet Nam,VN", "prs_Citizenship,Côte d'Ivoire,CI", "prs_Citizenship,KH,KH", "prs_Citizenship,LAO,LA", "con_Consent,Yes,TRUE",
        "vic_TypeOfExploitation,Forced military (by non-state actors),ForcedMilitaryByNonStateActors"})
    void defects5And7LabelsAndCodesAreTheSame(String heading, String cell, String code) {
        assertEquals(code, Read.cell(heading, cell));
    }

    @Test
    void defect6SeveralCitizenshipsAndSeveralIndustries() {
        assertEquals("VN;KH", Read.cell("prs_Citizenship", "Viet Nam; Cambodia"));
        assertEquals("C_Manufacturing;F_Construction", Read.cell("vic_ForcedLabourIndustry", "Manufacturing;Construction"));
    }

    @Test
    void defect8LabelsWithSemicolonsAreNotTornApart() {
        assertEquals("E_WaterSupplySewerageWasteManagement;G_WholesaleAndRetailTradeRepairOfMotorVehicles;O_PublicAdministrationAndDefence;"
            + "T_ActivitiesOfHouseholdsAsEmployers;F_Construction", Read.cell("vic_ForcedLabourIndustry",
                "Water supply; sewerage, waste management and remediation; Wholesale and retail trade; repair of motor vehicles and motorcycles;"
                    + "Public administration and defence; compulsory social security;Activities of households as employers; undifferentiated goods- and "
                    + "services- producing activities of households for own use; Construction"));
    }

    @Test
    void defect9WaysOfControlThatOnlyTheDefinitionsHaveAreKept() {
        assertEquals("RestrictsMovement;UsesChildren;DebtBondage", Read.cell("vic_MethodsOfControl", "Restricts movement;UsesChildren;DebtBondage"));
    }

    @Test
    void defect10ForcedCriminalityIsALocalCode() {
        assertEquals("X_ForcedCriminality", Read.cell("vic_TypeOfExploitation", "X_ForcedCriminality"));
        assertEquals("ForcedLabour;X_ForcedCriminality", Read.rows("vic_TypeOfExploitation|X_ConcordNote",
            "ForcedLabour;Other|vic_TypeOfExploitation: X_ForcedCriminality").only().get("vic_TypeOfExploitation"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "36526, 2000-01-01", "73051, 2100-01-01"})
    void defect11DaysAsSpreadsheetsCountThem(String serial, String day) {
        assertEquals(day, Read.cell("spl_PlannedEndDate", serial));
    }

    @ParameterizedTest
    @CsvSource({"prs_Gender, Female?, HTCDS_CODE_UNKNOWN", "vic_TypeOfExploitation, ForcedLabour;Scam, HTCDS_CODE_UNKNOWN", "prs_Citizenship, XX, HTCDS_CODE_UNKNOWN",
        "prs_PrimaryLanguage, Vietnamese, HTCDS_CODE_UNKNOWN", "con_Consent, maybe, HTCDS_CODE_UNKNOWN", "prs_Birthdate, 2026-11-30, BORN_IN_THE_FUTURE",
        "prs_Birthdate, 1890-01-01, BORN_TOO_LONG_AGO", "prs_Birthdate, 2001-02-29, DATE_DOES_NOT_EXIST", "prs_Birthdate, 03/04/1990, HTCDS_DAY_UNCLEAR",
        "prs_Birthdate, 60, HTCDS_DAY_UNCLEAR", "vic_AgeWhenTrafficked, unknown, NOT_A_NUMBER", "vic_AgeWhenTrafficked, -1, HTCDS_NUMBER_IMPOSSIBLE",
        "vic_AgeWhenTrafficked, 300, HTCDS_NUMBER_IMPOSSIBLE", "vic_AgeWhenTrafficked, 12.5, HTCDS_NUMBER_IMPOSSIBLE",
        "prs_MailingLatitude, 91, HTCDS_NUMBER_IMPOSSIBLE", "hte_Date, 2027-01-01, HTCDS_STILL_TO_COME", "prs_Email, nobody, EMAIL_NOT_WELL_FORMED"})
    void whatCannotBeIsRefusedByLineAndColumn(String heading, String cell, String rule) {
        assertEquals(List.of("2 " + heading + " " + cell + " " + rule), Read.rows(heading, cell).told());
    }

    @Test
    void everyMistakeOfALineIsToldAndTheOtherLinesAreTaken() {
        Read read = Read.rows("prs_Gender|prs_Birthdate|vic_AgeWhenTrafficked", "X|1.1.90|old", "Feminine|2000-01-01|17", "Masculine|2000-01-01|30");

        assertEquals(List.of("2 prs_Gender X HTCDS_CODE_UNKNOWN", "2 prs_Birthdate 1.1.90 HTCDS_DAY_UNCLEAR", "2 vic_AgeWhenTrafficked old NOT_A_NUMBER",
            "4 vic_AgeWhenTrafficked 30 HTCDS_NOT_THAT_OLD"), read.told());
        assertEquals(List.of(3), read.lines.stream().map(CaseLine::number).toList());
    }

    @Test
    void anUnknownColumnIsKeptAndTheSenderTold() {
        Read read = Read.rows("prs_Gender|Ward|", "Feminine|=3|7");

        assertEquals(Map.of("prs_Gender", "Feminine", "?Ward", "=3"), read.only());
        assertEquals(List.of("1 Ward null HTCDS_COLUMN_UNKNOWN"), read.warned());
    }

    @Test
    void linesWithNothingButTheirNumberAreNoLines() {
        assertEquals(1, Read.rows("|prs_Gender", "1|Feminine", "2|", "3|").lines.size());
    }

    @Test
    void filesOfSomethingElseAreRefused() {
        assertEquals(HtcdsRule.HTCDS_NO_FIELDS, assertThrows(RuleBroken.class, () -> Read.rows("a|b", "1|2")).rule());
        assertEquals(ImportRule.IMPORT_EMPTY, assertThrows(RuleBroken.class, () -> Read.rows("prs_Gender")).rule());
        assertEquals(ImportRule.IMPORT_COLUMN_TWICE, assertThrows(RuleBroken.class, () -> Read.rows("prs_Gender|Gender", "Feminine|Feminine")).rule());
    }
}
