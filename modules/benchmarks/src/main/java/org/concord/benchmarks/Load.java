package org.concord.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * So many clients that ask the same, each as soon as it has its answer.
 *
 * @param clients how many at once
 */
record Load(String name, int port, int clients, Request request) {

    private static final int WINDOWS_AT_MOST = 40;
    private static final double STEADY = 0.05;

    /** Asks for {@code seconds}, and says what came of it. */
    Slice run(double seconds, Cpu cpu) throws InterruptedException {
        Cpu.Reading before = cpu.read();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<LongStream>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(pool.submit(() -> askUntil(end)));
            }
            LongStream nanos = LongStream.empty();
            for (Future<LongStream> one : all) {
                nanos = LongStream.concat(nanos, one.get());
            }
            long[] answers = nanos.toArray();
            double took = (System.nanoTime() - start) / 1e9;
            Cpu.Reading used = cpu.read().since(before);
            return Slice.of(answers, took, used.server(), used.database());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(name + ": " + failed.getCause().getMessage(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private LongStream askUntil(long end) throws IOException {
        LongStream.Builder took = LongStream.builder();
        try (Line line = new Line(port)) {
            for (long now = System.nanoTime(); now < end; ) {
                line.ask(request);
                long then = System.nanoTime();
                took.add(then - now);
                now = then;
            }
        }
        return took.build();
    }

    /** Asks until two windows agree within five in a hundred, or the compiler has had its time. */
    void warm(double window, Cpu cpu) throws InterruptedException {
        double before = 0;
        for (int i = 0; i < WINDOWS_AT_MOST; i++) {
            double now = run(window, cpu).perSecond();
            if (i >= 5 && Math.abs(now - before) <= STEADY * before) {
                return;
            }
            before = now;
        }
    }
}
