package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.PartialDate.Precision;

/**
 * What a plan is to achieve and what came of it: an objective with its indicators is an outcome, an activity with its own an output. A time that has a target
 * or a measurement is a period; what was measured in the very time of a target stands beside it.
 */
final class IatiResults {

    private static final String OUTPUT = "1";
    private static final String OUTCOME = "2";
    /** The vocabulary of indicators that the publisher itself keeps. */
    private static final String OWN = "99";

    private final Xml xml;
    private final List<PublishedIndicator> indicators;
    private final Map<UUID, List<PublishedFigure>> figures;

    /** The time of a period, which in IATI ends after the day on which it begins: that of a single day ends on the next. */
    private record Time(LocalDate from, LocalDate to) {

        static Time of(PublishedFigure figure) {
            return new Time(figure.from(), figure.isOfOneDay() ? figure.to().plusDays(1) : figure.to());
        }
    }

    IatiResults(Xml xml, List<PublishedIndicator> indicators, List<PublishedFigure> figures) {
        this.xml = xml;
        this.indicators = indicators;
        this.figures = figures.stream().collect(Collectors.groupingBy(PublishedFigure::indicator));
    }

    void write() throws IOException {
        Map<UUID, List<PublishedIndicator>> results = grouped(indicators, PublishedIndicator::of);
        for (List<PublishedIndicator> result : results.values()) {
            xml.open("result", "type", result.get(0).output() ? OUTPUT : OUTCOME);
            xml.open("title").narrative(result.get(0).ofTitle()).close();
            for (PublishedIndicator indicator : result) {
                indicator(indicator);
            }
            xml.close();
        }
    }

    private void indicator(PublishedIndicator indicator) throws IOException {
        xml.open("indicator", "measure", indicator.measure().code(), "ascending", indicator.ascending() ? "1" : "0");
        xml.open("title").narrative(indicator.title()).close();
        if (indicator.unit() != null) {
            xml.open("description").narrative(indicator.unit()).close();
        }
        xml.empty("reference", "vocabulary", OWN, "code", indicator.code());
        baseline(indicator);
        Comparator<PublishedFigure> byTime = Comparator.comparing(PublishedFigure::from).thenComparing(PublishedFigure::to);
        List<PublishedFigure> inOrder = figures.getOrDefault(indicator.id(), List.of()).stream().sorted(byTime).toList();
        for (Map.Entry<Time, List<PublishedFigure>> period : grouped(inOrder, Time::of).entrySet()) {
            period(period.getKey(), period.getValue());
        }
        xml.close();
    }

    /** IATI asks for the year at least, and for a figure where the indicator has figures. */
    private void baseline(PublishedIndicator indicator) throws IOException {
        if (indicator.baselineOn() == null || indicator.measure().hasFigure() && indicator.baselineValue() == null) {
            return;
        }
        LocalDate day = indicator.baselineOn().firstDay();
        xml.open("baseline", "iso-date", indicator.baselineOn().precision() == Precision.DAY ? day.toString() : null, "year", String.valueOf(day.getYear()),
            "value", plain(indicator.baselineValue()));
        comment(indicator.baselineComment(), indicator.baselineSource());
        xml.close();
    }

    private void period(Time time, List<PublishedFigure> inIt) throws IOException {
        xml.open("period");
        xml.empty("period-start", "iso-date", time.from().toString());
        xml.empty("period-end", "iso-date", time.to().toString());
        for (PublishedFigure figure : inIt.stream().sorted(Comparator.comparing(PublishedFigure::target).reversed()).toList()) {
            xml.open(figure.target() ? "target" : "actual", "value", plain(figure.value()));
            if (figure.part() != null) {
                xml.empty("dimension", "name", "part", "value", figure.part());
            }
            comment(figure.comment(), figure.source(), figure.evidence(), figure.isOfOneDay() ? "on " + figure.from() + " alone" : null);
            xml.close();
        }
        xml.close();
    }

    private void comment(String... parts) throws IOException {
        List<String> said = Stream.of(parts).filter(Objects::nonNull).toList();
        if (!said.isEmpty()) {
            xml.open("comment").narrative(String.join("; ", said)).close();
        }
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
