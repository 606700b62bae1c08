package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A list costs two queries at most, however many rows it has. */
@Acceptance
class StatementCountIT {

    private static final int MOST = 2;
    private static final List<String> SCHEMAS = List.of("membership.", "actionplans.", "training.", "assistance.", "imports.");

    private final RunningConcord concord;
    private final Api api;
    private final OpenApi openApi;

    StatementCountIT(RunningConcord concord, Api api, OpenApi openApi) {
        this.concord = concord;
        this.openApi = openApi;
        this.api = api;
    }

    @TestFactory
    Stream<DynamicTest> aListCostsTheSameFewQueriesAtFiveRowsAndAtFifty() {
        assumeTrue(concord.postgres() != null, "Derby does not write down what it is asked");
        return openApi.operations().stream().filter(Operation::isList).filter(Operation::isOfCollection)
            .filter(list -> !list.path().matches("/accounts|/audit-events|/tokens|/me/sessions"))
            .map(list -> dynamicTest(list.toString(), () -> {
                List<String> atFive = queries(list, "5");
                List<String> atFifty = queries(list, "50");

                assertEquals(atFive.size(), atFifty.size(), atFifty::toString);
                assertTrue(!atFifty.isEmpty() && atFifty.size() <= MOST, atFifty::toString);
            }));
    }

    /** The fewest of three times: timers ask too, in between, and only ever add. */
    private List<String> queries(Operation list, String limit) {
        Api reader = api.asReaderOf(list.path());
        return Stream.generate(() -> asked(reader, list, limit)).limit(3).min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private List<String> asked(Api reader, Operation list, String limit) {
        return concord.postgres().log().during(() -> reader.list(list.path(), "limit", limit).expect(200)).stream()
            .filter(statement -> SCHEMAS.stream().anyMatch(statement::contains)).toList();
    }
}
