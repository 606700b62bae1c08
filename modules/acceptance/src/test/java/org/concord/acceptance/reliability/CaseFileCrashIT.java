package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.CaseFilesDriver;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plug is pulled while the lines of a file become cases. */
@Acceptance
@Order(1_999_999_998)
class CaseFileCrashIT {

    private static final int LINES = 12_000;
    private static final int SOME = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final RunningConcord concord;
    private final Worker worker;

    CaseFileCrashIT(RunningConcord concord, CasesDriver cases) {
        this.concord = concord;
        worker = cases.worker(cases.agency("TH"));
    }

    @Test
    void noLineIsACaseTwiceAndNoneIsMissing() {
        String file = CaseFilesDriver.checked(worker, CaseFilesDriver.lines(LINES, "Crash"));
        worker.api().send("POST", file + "/accept", Map.of(), null).expect(200);
        AtomicInteger done = new AtomicInteger();
        Eventually.holds(LONGEST, () -> done.updateAndGet(before -> file(file).getInt("done")) >= SOME);
        assertTrue(done.get() < LINES, "killed too late to see anything: " + done);

        concord.announced(concord::kill);
        assertTrue(concord.awaitReadiness(0, LONGEST), "it lives on");
        concord.startAgain();

        assertTrue(file(file).getInt("done") >= done.get(), "what was through is not");
        Eventually.holds(LONGEST, () -> file(file).getString("state").equals("LINES_ARE_CASES"));
        assertEquals(LINES, file(file).getInt("newCases"));
        assertEquals(LINES, worker.api().everything("/cases", "limit", "500").size());
        assertEquals(IntStream.rangeClosed(1, SOME).boxed().toList(), found(SOME));
    }

    private JsonObject file(String path) {
        return worker.api().get(path).expect(200).json();
    }

    /** The first people of the file, by their numbers, each of whom must have exactly one case. */
    private List<Integer> found(int many) {
        return IntStream.rangeClosed(1, many).filter(number -> number % 50 != 0 || cases("Crash" + number + " Example") == 1).boxed().toList();
    }

    private int cases(String name) {
        return worker.lookedUp(Fields.of("name", name)).size();
    }
}
