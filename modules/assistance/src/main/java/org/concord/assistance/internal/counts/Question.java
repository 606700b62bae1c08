package org.concord.assistance.internal.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.internal.counts.Tabulation.Axis;

/** What a table counts, by what. */
record Question(CountMeasure measure, List<CountDimension> dimensions) {

    /** Stands for the year where nobody asks in which. */
    private static final String SOME_YEAR = "SOME_YEAR";

    boolean asksForYears() {
        return dimensions.contains(CountDimension.BY_YEAR);
    }

    /**
     * What must be known of cases to answer several questions at once: of each measure the year, null where it did not happen, and of each other dimension the
     * value.
     */
    record Needs(List<CountMeasure> measures, List<CountDimension> dimensions) {

        static Needs of(Collection<Question> questions) {
            TreeSet<CountMeasure> measures = new TreeSet<>();
            TreeSet<CountDimension> dimensions = new TreeSet<>();
            questions.forEach(question -> {
                measures.add(question.measure());
                dimensions.addAll(question.dimensions());
            });
            dimensions.remove(CountDimension.BY_YEAR);
            return new Needs(List.copyOf(measures), List.copyOf(dimensions));
        }

        int place(CountDimension dimension) {
            return measures.size() + dimensions.indexOf(dimension);
        }

        private int place(CountMeasure measure) {
            return measures.indexOf(measure);
        }

        /** Of a group all that the question needs, in the order in which it needs it. */
        List<String> of(Group group, Question question) {
            List<String> values = new ArrayList<>();
            String year = group.values().get(place(question.measure()));
            values.add(year == null || question.asksForYears() ? year : SOME_YEAR);
            of(List.of(question)).dimensions().forEach(dimension -> values.add(group.values().get(place(dimension))));
            return values;
        }
    }

    Needs needs() {
        return Needs.of(List.of(this));
    }

    /** The table that answers it, over groups of which so much is known. */
    Tabulation answer(List<Group> groups, Needs known, int first) {
        int member = known.place(measure);
        List<Axis> axes = dimensions.stream()
            .map(one -> new Axis(one == CountDimension.BY_YEAR ? member : known.place(one), one.several())).toList();
        return Tabulation.of(groups, member, axes, first);
    }
}
