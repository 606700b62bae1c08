package org.concord.acceptance.driver;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** What each of so many was answered; {@code request} gets the number of the one who asks. */
    public static List<Answer> ask(int people, IntFunction<Answer> request) {
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService each = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Answer>> requests = IntStream.range(0, people).<Callable<Answer>>mapToObj(person -> () -> {
                start.await();
                return request.apply(person);
            }).toList();
            return each.invokeAll(requests).stream().map(AtOnce::answer).toList();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            each.shutdownNow();
        }
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError("a request was not answered", failed);
        }
    }
}
