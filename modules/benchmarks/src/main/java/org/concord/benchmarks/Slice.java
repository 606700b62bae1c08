package org.concord.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a few seconds of load gave.
 *
 * @param perSecond answers a second
 * @param p95 milliseconds within which 95 of 100 answers came
 * @param serverCpu milliseconds of processor the server took for one answer
 * @param databaseCpu milliseconds of processor the database took for one answer
 */
record Slice(double perSecond, double p95, double serverCpu, double databaseCpu) {

    /** @param nanos how long each answer took */
    static Slice of(long[] nanos, double seconds, double serverMillis, double databaseMillis) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double p95 = sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6;
        return new Slice(sorted.length / seconds, p95, serverMillis / sorted.length, databaseMillis / sorted.length);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.0f a second, p95 %.1f ms, CPU %.2f + %.2f ms", perSecond, p95, serverCpu, databaseCpu);
    }
}
