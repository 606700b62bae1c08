package org.concord.web.actionplans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.TargetRow;

/**
 * An indicator on its way through the plan, as a drawing of 1,000 by 1,000: time from left to right, values from the bottom up, zero among them.
 *
 * @param baseline how high the baseline lies; null where nobody measured one
 * @param line the points of what was measured, for a polyline
 * @param newYears where years begin
 */
public record ProgressChart(BigDecimal lowest, BigDecimal highest, Integer baseline, List<Aim> targets, List<Point> measured, String line,
        List<Integer> newYears) {

    private static final int SIDE = 1000;

    /** A target holds from one day to another. */
    public record Aim(int from, int to, int y) {
    }

    /** Something measured, at the end of its time. */
    public record Point(int x, int y) {

        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** Of what holds, and of the whole; null where values are no heights, or there are none. */
    static ProgressChart of(ProgrammeRow plan, IndicatorRow indicator, List<TargetRow> targets, List<MeasurementRow> measurements) {
        List<MeasurementRow> holding = measurements.stream().filter(one -> one.supersededBy() == null && one.disaggregation() == null && one.value() != null)
            .sorted(Comparator.comparing(MeasurementRow::to)).toList();
        List<BigDecimal> values = Stream.of(Stream.of(indicator.baselineValue()), targets.stream().map(TargetRow::value),
            holding.stream().map(MeasurementRow::value)).flatMap(Function.identity()).filter(Objects::nonNull).toList();
        if (values.isEmpty() || indicator.measure() == IndicatorMeasure.NOMINAL) {
            return null;
        }
        return new Scale(plan.from(), plan.to(), values).chart(indicator, targets, holding);
    }

    /** Where days and values lie. */
    private record Scale(LocalDate from, LocalDate to, BigDecimal lowest, BigDecimal highest) {

        Scale(LocalDate from, LocalDate to, List<BigDecimal> values) {
            this(from, to, values.stream().reduce(BigDecimal.ZERO, BigDecimal::min), values.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        }

        ProgressChart chart(IndicatorRow indicator, List<TargetRow> targets, List<MeasurementRow> holding) {
            List<Point> measured = holding.stream().map(one -> new Point(x(one.to()), y(one.value()))).toList();
            List<Aim> aims = targets.stream().filter(one -> one.value() != null).map(one -> new Aim(x(one.from()), x(one.to().plusDays(1)), y(one.value())))
                .toList();
            List<Integer> newYears = IntStream.rangeClosed(from.getYear() + 1, to.getYear()).mapToObj(year -> x(LocalDate.of(year, 1, 1))).toList();
            return new ProgressChart(lowest, highest, indicator.baselineValue() == null ? null : y(indicator.baselineValue()), aims, measured,
                measured.stream().map(Point::toString).collect(Collectors.joining(" ")), newYears);
        }

        private int x(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(from, to.plusDays(1));
            return (int) (ChronoUnit.DAYS.between(from, day) * SIDE / whole);
        }

        private int y(BigDecimal value) {
            BigDecimal height = highest.subtract(lowest);
            return height.signum() == 0 ? SIDE
                : SIDE - value.subtract(lowest).multiply(BigDecimal.valueOf(SIDE)).divide(height, 0, RoundingMode.HALF_UP).intValue();
        }
    }
}
