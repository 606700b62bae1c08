package org.concord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final int OTHERS = 5;

    private final ExecutorService people = Executors.newFixedThreadPool(OTHERS + 1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<List<Integer>> done = new ArrayList<>();

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneTogetherAndEachGetsTheirOwn() throws Exception {
        List<Future<Integer>> answers = askWhileTheFirstIsDone(new Together<>(this::twice));

        for (int number = 0; number <= OTHERS; number++) {
            assertEquals(2 * number, answers.get(number).get());
        }
        assertEquals(List.of(1, OTHERS), done.stream().map(List::size).toList());
    }

    @Test
    void ruleThatOneBreaksIsTheirsAlone() throws Exception {
        RuleBroken broken = new RuleBroken(KernelRule.STALE_VERSION);
        List<Future<Integer>> answers = askWhileTheFirstIsDone(new Together<>(asked ->
            twice(asked).stream().map(one -> one.given() == 4 ? Outcome.<Integer>failed(broken) : one).toList()));

        assertSame(broken, assertThrows(ExecutionException.class, () -> answers.get(2).get()).getCause());
        assertEquals(6, answers.get(3).get());
    }

    @Test
    void whereTheDatabaseRefusesOneTheOthersAreDoneAlone() throws Exception {
        List<Future<Integer>> answers = askWhileTheFirstIsDone(new Together<>(asked -> {
            List<Outcome<Integer>> outcomes = twice(asked);
            if (asked.contains(2)) {
                throw new IllegalStateException(new OptimisticLockException("2 was changed elsewhere"));
            }
            return outcomes;
        }));

        assertThrows(ExecutionException.class, () -> answers.get(2).get());
        assertEquals(6, answers.get(3).get());
        assertEquals(List.of(1, OTHERS, 1, 1, 1, 1, 1), done.stream().map(List::size).toList());
    }

    @Test
    void whatIsNotAboutOneFailsForAll() throws Exception {
        List<Future<Integer>> answers = askWhileTheFirstIsDone(new Together<>(asked -> {
            List<Outcome<Integer>> outcomes = twice(asked);
            if (asked.size() > 1) {
                throw new IllegalStateException("The database is away");
            }
            return outcomes;
        }));

        for (int number = 1; number <= OTHERS; number++) {
            Future<Integer> answer = answers.get(number);
            assertEquals("The database is away", assertThrows(ExecutionException.class, answer::get).getCause().getMessage());
        }
        assertEquals(List.of(1, OTHERS), done.stream().map(List::size).toList());
    }

    /** One is at it; the others come while it waits. */
    private List<Future<Integer>> askWhileTheFirstIsDone(Together<Integer, Integer> together) throws InterruptedException {
        List<Future<Integer>> answers = new ArrayList<>();
        answers.add(people.submit(() -> together.ask(0)));
        begun.await();
        for (int number = 1; number <= OTHERS; number++) {
            int asked = number;
            answers.add(people.submit(() -> together.ask(asked)));
        }
        while (together.waiting() < OTHERS) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        return answers;
    }

    private List<Outcome<Integer>> twice(List<Integer> asked) {
        done.add(asked);
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return asked.stream().map(number -> new Outcome<>(2 * number, null)).toList();
    }
}
