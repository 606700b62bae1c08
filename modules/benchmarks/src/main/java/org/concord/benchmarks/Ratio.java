package org.concord.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How two figures relate over several rounds of one run. */
record Ratio(double median, double least, double most) {

    /** Round by round: the figure measured over the figure it is held against. */
    static Ratio of(List<Double> measured, List<Double> against) {
        if (measured.isEmpty() || measured.size() != against.size()) {
            throw new IllegalArgumentException("As many rounds of one as of the other: " + measured.size() + ", " + against.size());
        }
        double[] ratios = new double[measured.size()];
        Arrays.setAll(ratios, round -> measured.get(round) / against.get(round));
        Arrays.sort(ratios);
        return new Ratio(middle(ratios), ratios[0], ratios[ratios.length - 1]);
    }

    static double median(List<Double> figures) {
        return middle(figures.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, least, most);
    }
}
