package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.putInForce;
import static org.concord.actionplans.internal.results.SomeResult.LATER;
import static org.concord.actionplans.internal.results.SomeResult.inWords;
import static org.concord.actionplans.internal.results.SomeResult.indicatorOf;
import static org.concord.actionplans.internal.results.SomeResult.measured;
import static org.concord.actionplans.internal.results.SomeResult.measurementOf;
import static org.concord.actionplans.internal.results.SomeResult.shelters;
import static org.concord.actionplans.internal.results.SomeResult.shownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

    private final Programme plan = drafted();
    private final Indicator shelters = indicatorOf(plan, shelters());
    private final Indicator words = indicatorOf(plan, inWords());

    @Test
    void nothingIsMeasuredBeforeThePlanIsInForce() {
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> measurementOf(plan, shelters, measured("2012-01-01", "2012-12-31", "6")));
    }

    @Test
    void sameTimeIsMeasuredTwiceOnlyAsACorrection() {
        putInForce(plan);
        Measurement first = measurementOf(plan, shelters, measured("2012-01-01", "2012-12-31", "6"));

        Refused.by(PlanRule.MEASURED_ALREADY, () -> again(first, measured("2012-01-01", "2012-12-31", "7")));
        again(first, measured("2012-01-01", "2012-12-31", "7", null, first.id()));
        again(first, measured("2012-01-01", "2012-12-31", "4", "in Hanoi", null));
        again(first, measured("2013-01-01", "2013-12-31", "7"));
    }

    private void again(Measurement holding, RecordMeasurement command) {
        new Measurement(Ids.next(), plan, shelters, List.of(holding), command);
    }

    @Test
    void measurementSaysWhoMeasuredAndWhatShowsIt() {
        putInForce(plan);

        assertEquals("source", Refused.by(KernelRule.REQUIRED, () -> measurementOf(plan, shelters, shownBy(" ", "https://example.org", null))).field());
        assertEquals("evidence", Refused.by(PlanRule.EVIDENCE_MISSING, () -> measurementOf(plan, shelters, shownBy("Ministry", null, null))).field());
        measurementOf(plan, shelters, shownBy("Ministry", null, Ids.next()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "annual report", "ftp://example.org/report", "https://", "https:/report", "//example.org", "http://a b"})
    void evidenceThatIsNoPageIsRefused(String evidence) {
        putInForce(plan);

        assertEquals("evidence", Refused.by(PlanRule.NOT_A_WEB_ADDRESS, () -> measurementOf(plan, shelters, shownBy("Ministry", evidence, null))).field());
    }

    @Test
    void whatHasBegunNowhereYetCannotHaveBeenMeasured() {
        putInForce(plan);
        Measurement measurement = new Measurement(Ids.next(), plan, shelters, List.of(), measured("2012-01-01", "2012-12-31", "6"));

        assertEquals("to", Refused.by(PlanRule.TIME_NOT_OVER, () -> measurement.record("putri", Instant.parse("2012-12-30T09:59:59Z"))).field());
        measurement.record("putri", Instant.parse("2012-12-30T10:00:00Z"));
        measurement.record("putri", LATER);
    }

    @Test
    void wordsAreSaidAndFiguresAreGiven() {
        putInForce(plan);

        assertEquals("comment", Refused.by(KernelRule.REQUIRED, () -> measurementOf(plan, words, measured("2012-01-01", "2012-12-31", null))).field());
        Refused.by(PlanRule.VALUE_DOES_NOT_FIT_MEASURE, () -> measurementOf(plan, words, measured("2012-01-01", "2012-12-31", "6")));
        Refused.by(PlanRule.VALUE_DOES_NOT_FIT_MEASURE, () -> measurementOf(plan, shelters, measured("2012-01-01", "2012-12-31", null)));
    }

    @Test
    void timeThatIsMeasuredLiesWithinThePlan() {
        putInForce(plan);

        Refused.by(PlanRule.OUTSIDE_PLAN, () -> measurementOf(plan, shelters, measured("2010-01-01", "2010-12-31", "6")));
        Refused.by(KernelRule.REQUIRED, () -> measurementOf(plan, shelters, measured(null, "2012-12-31", "6")));
    }
}
