package org.concord.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** So many clients that share a number of requests, each of which is sent once. */
record Storm(int port, int clients) {

    /** Seconds until all are answered. */
    double rage(List<Request> requests) throws InterruptedException {
        Queue<Request> waiting = new ConcurrentLinkedQueue<>(requests);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            Callable<Void> client = () -> ask(waiting);
            for (Future<Void> one : pool.invokeAll(Stream.generate(() -> client).limit(clients).toList())) {
                one.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("storm: " + failed.getCause().getMessage(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Void ask(Queue<Request> waiting) throws IOException {
        try (Line line = new Line(port)) {
            for (Request next = waiting.poll(); next != null; next = waiting.poll()) {
                line.ask(next);
            }
        }
        return null;
    }
}
