package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.objectiveOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.api.WriteTarget;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.PartialDate;

/** What indicators are asked for in tests: shelters, of which there were 4 in 2010. */
final class SomeResult {

    static final Instant LATER = Instant.parse("2016-06-01T08:00:00Z");

    private SomeResult() {
    }

    static WriteIndicator shelters() {
        return counting(IndicatorMeasure.UNIT, "shelters", "4", "2010", "Ministry");
    }

    static WriteIndicator counting(IndicatorMeasure measure, String unit, String baseline, String on, String source) {
        return new WriteIndicator(null, null, "I1", "Shelters that are open", measure, null, unit, on == null ? null : PartialDate.parse(on),
            baseline == null ? null : new BigDecimal(baseline), null, source);
    }

    static WriteIndicator inWords() {
        return counting(IndicatorMeasure.QUALITATIVE, null, null, null, null);
    }

    static Indicator indicatorOf(Programme plan, WriteIndicator command) {
        return new Indicator(Ids.next(), plan, objectiveOf(plan), command);
    }

    static WriteTarget aim(String from, String to, String value, String comment) {
        return new WriteTarget(null, day(from), day(to), value == null ? null : new BigDecimal(value), comment);
    }

    static Target targetOf(Programme plan, Indicator indicator, String from, String to, String value) {
        return new Target(Ids.next(), plan, indicator, List.of(), aim(from, to, value, null));
    }

    static RecordMeasurement measured(String from, String to, String value) {
        return measured(from, to, value, null, null);
    }

    static RecordMeasurement measured(String from, String to, String value, String part, UUID supersedes) {
        return new RecordMeasurement(null, day(from), day(to), value == null ? null : new BigDecimal(value), part, null, "Ministry",
            "https://example.org/report", null, supersedes);
    }

    static RecordMeasurement shownBy(String source, String evidence, UUID document) {
        return new RecordMeasurement(null, day("2012-01-01"), day("2012-12-31"), BigDecimal.ONE, null, null, source, evidence, document, null);
    }

    static Measurement measurementOf(Programme plan, Indicator indicator, RecordMeasurement command) {
        Measurement measurement = new Measurement(Ids.next(), plan, indicator, List.of(), command);
        measurement.record("putri", LATER);
        return measurement;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
