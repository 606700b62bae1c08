package org.concord.assistance.internal.screening;

import static org.concord.assistance.api.Signs.ASK_MORE;
import static org.concord.assistance.api.Signs.INDICATED;
import static org.concord.assistance.api.Signs.NOT_INDICATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.assistance.api.Advice;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.ScreeningRule;
import org.concord.assistance.api.Signs;
import org.concord.assistance.api.TraffickingAct;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.Refused;
import org.concord.store.SeedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the list that comes with Concord. */
class EvaluatorTest {

    private static final List<SeedRow> ROWS = IndicatorSeed.rows();
    private static final List<Indicator> INDICATORS = IntStream.range(0, ROWS.size()).mapToObj(place -> IndicatorSeed.indicator(ROWS.get(place), place)).toList();
    private static final Set<String> CODES = INDICATORS.stream().map(Indicator::code).collect(Collectors.toSet());
    private static final List<TraffickingAct> ACT = List.of(TraffickingAct.RECRUITED);
    private static final List<String> MEANS = List.of("DR-JOB", "DR-WAGES");
    private static final List<String> PURPOSE = List.of("EX-HOURS", "EX-PAY");

    @ParameterizedTest
    @CsvSource({"2,0,0,true", "1,1,0,true", "1,0,1,true", "0,3,0,true", "0,2,1,true", "1,0,0,false", "0,2,0,false", "0,1,9,false", "0,0,9,false"})
    void twoStrongOneAndAnotherThreeMediumOrTwoAndAWeakOneMakeADimension(int strong, int medium, int weak, boolean made) {
        assertEquals(made, Evaluator.isMade(strong, medium, weak));
    }

    @Test
    void actMeansAndPurposeMakeTraffickingOfAnAdult() {
        Finding finding = evaluate(AgeGroup.ADULT, ACT, both(MEANS, PURPOSE), everything());

        assertEquals(List.of(INDICATED, INDICATED, INDICATED, INDICATED, INDICATED),
            List.of(finding.act(), finding.means(), finding.purpose(), finding.legal(), finding.assistance()));
        assertTrue(finding.advice().containsAll(List.of(Advice.OFFER_ASSISTANCE, Advice.ASK_FOR_DECISION)));
    }

    @Test
    void withoutMeansAnAdultIsHelpedAndTheCourtDecidesOtherwise() {
        Finding finding = evaluate(AgeGroup.ADULT, ACT, PURPOSE, everything());

        assertEquals(NOT_INDICATED, finding.legal());
        assertEquals(INDICATED, finding.assistance());
        assertTrue(finding.advice().contains(Advice.CONSIDER_LABOUR_LAW));
    }

    @Test
    void ofAChildNoMeansNeedBeShown() {
        Finding finding = evaluate(AgeGroup.CHILD, ACT, PURPOSE, everything());

        assertEquals(INDICATED, finding.legal());
        assertFalse(finding.meansNeeded());
    }

    @Test
    void whoseAgeIsNotKnownIsTreatedAsAChild() {
        Finding finding = evaluate(AgeGroup.AGE_UNKNOWN, ACT, PURPOSE, everything());

        assertEquals(INDICATED, finding.legal());
        assertTrue(finding.advice().containsAll(List.of(Advice.TREAT_AS_CHILD, Advice.MEANS_NOT_NEEDED)));
    }

    /** What weighs of an adult only would otherwise be lost, and with it the help, until somebody knows the age. */
    @Test
    void whoseAgeIsNotKnownIsHelpedWhereAnAdultWouldBe() {
        List<String> purpose = List.of("EX-PAY", "EX-WAGES", "EX-PROTECTION");

        assertEquals(List.of(INDICATED, NOT_INDICATED, INDICATED), Stream.of(AgeGroup.ADULT, AgeGroup.CHILD, AgeGroup.AGE_UNKNOWN)
            .map(age -> evaluate(age, ACT, purpose, everything()).assistance()).toList());
    }

    @Test
    void withoutPurposeItIsNoTraffickingAndMayBeSmuggling() {
        Finding finding = evaluate(AgeGroup.CHILD, ACT, MEANS, everything());

        assertEquals(List.of(NOT_INDICATED, NOT_INDICATED), List.of(finding.legal(), finding.assistance()));
        assertTrue(finding.advice().contains(Advice.CONSIDER_SMUGGLING));
    }

    @Test
    void whatNobodyAskedDecidesNothing() {
        Finding finding = evaluate(AgeGroup.ADULT, ACT, PURPOSE, List.of());

        assertEquals(ASK_MORE, finding.legal());
        assertTrue(finding.advice().contains(Advice.ASK_THE_REST));
        assertEquals(15, finding.dimensions().stream().filter(one -> one.part() == ScreeningPart.COERCION_AT_DESTINATION).findFirst().orElseThrow().open());
    }

    @Test
    void nothingSeenAndNothingAskedIsNeitherYesNorNo() {
        Finding finding = evaluate(AgeGroup.ADULT, List.of(), List.of(), List.of());

        assertEquals(List.of(ASK_MORE, ASK_MORE), List.of(finding.legal(), finding.assistance()));
    }

    @Test
    void theSameIndicatorWeighsMoreOfAChild() {
        List<String> threats = List.of("CR-THREATS", "CR-DEBT");

        assertEquals(NOT_INDICATED, dimension(evaluate(AgeGroup.ADULT, ACT, threats, everything()), ScreeningPart.COERCIVE_RECRUITMENT));
        assertEquals(INDICATED, dimension(evaluate(AgeGroup.CHILD, ACT, threats, everything()), ScreeningPart.COERCIVE_RECRUITMENT));
    }

    @Test
    void aFormOfExploitationIsPurposeEnough() {
        Told told = told(AgeGroup.CHILD, NOT_INDICATED, ACT, List.of(Exploitation.FORCED_MARRIAGE), List.of(), everything());

        assertEquals(INDICATED, new Evaluator(INDICATORS).evaluate(told).legal());
    }

    @Test
    void theExploitationOfAMigrantIsEnoughForHelp() {
        Told told = told(AgeGroup.ADULT, INDICATED, List.of(), List.of(Exploitation.FORCED_LABOUR), List.of(), everything());
        Finding finding = new Evaluator(INDICATORS).evaluate(told);

        assertEquals(List.of(NOT_INDICATED, INDICATED), List.of(finding.legal(), finding.assistance()));
    }

    @Test
    void anIndicatorThatNobodyAskedIsRefused() {
        Refused.by(ScreeningRule.UNKNOWN_INDICATOR, () -> told(AgeGroup.ADULT, ASK_MORE, ACT, List.of(), List.of("DR-NOTHING"), List.of()));
    }

    private static Finding evaluate(AgeGroup age, List<TraffickingAct> acts, List<String> present, List<ScreeningPart> asked) {
        return new Evaluator(INDICATORS).evaluate(told(age, NOT_INDICATED, acts, List.of(), present, asked));
    }

    private static Told told(AgeGroup age, Signs migrant, List<TraffickingAct> acts, List<Exploitation> exploitations, List<String> present,
            List<ScreeningPart> asked) {
        return new Told(new Screen("EXAMPLE", VictimGender.FEMININE, age, migrant, acts, exploitations, present, asked), CODES);
    }

    private static Signs dimension(Finding finding, ScreeningPart part) {
        return finding.dimensions().stream().filter(one -> one.part() == part).findFirst().orElseThrow().signs();
    }

    private static List<ScreeningPart> everything() {
        return new ArrayList<>(List.of(ScreeningPart.values()));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
