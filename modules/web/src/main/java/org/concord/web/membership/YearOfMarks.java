package org.concord.web.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concord.membership.api.TimelineRow;

/** What happened in one year. */
public record YearOfMarks(int year, List<TimelineRow> marks) {

    /** A column of the small chart: where it stands and how high, in its units. */
    public record Column(int year, int count, int x, int y, int height) {
    }

    static List<YearOfMarks> of(List<TimelineRow> marks) {
        Map<Integer, List<TimelineRow>> byYear = new TreeMap<>(Comparator.reverseOrder());
        marks.forEach(mark -> byYear.computeIfAbsent(mark.from().firstDay().getYear(), year -> new ArrayList<>()).add(mark));
        return byYear.entrySet().stream().map(year -> new YearOfMarks(year.getKey(), year.getValue())).toList();
    }

    static List<Column> columns(List<YearOfMarks> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        int first = years.get(years.size() - 1).year();
        int most = years.stream().mapToInt(year -> year.marks().size()).max().orElse(1);
        return years.stream().map(year -> {
            int height = 4 + 66 * year.marks().size() / most;
            return new Column(year.year(), year.marks().size(), 34 * (year.year() - first), 88 - height, height);
        }).toList();
    }
}
