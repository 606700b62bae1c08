package org.concord.actionplans.internal.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.Stage;

/**
 * What an entry adds to the figures of one line, in the minor unit of its currency; negative where it takes something back. Each figure includes the next,
 * as in the budget: what was paid was committed, what was committed allotted. Added up over all entries they are the figures of the line.
 */
record Change(Booked on, long revised, long allotted, long committed, long paid) {

    private static final List<Stage> AFTER_SOURCE = List.of(Stage.UNALLOTTED, Stage.ALLOTTED, Stage.COMMITTED, Stage.PAYABLE, Stage.SPENT);

    /** What an entry changes, line by line. */
    static List<Change> of(List<Booked> entry) {
        Map<UUID, List<Booked>> lines = new LinkedHashMap<>();
        entry.forEach(posting -> lines.computeIfAbsent(posting.line(), line -> new ArrayList<>()).add(posting));
        return lines.values().stream().map(Change::ofLine).toList();
    }

    private static Change ofLine(List<Booked> postings) {
        return new Change(postings.get(0), from(Stage.UNALLOTTED, postings), from(Stage.ALLOTTED, postings), from(Stage.COMMITTED, postings),
            from(Stage.SPENT, postings));
    }

    private static long from(Stage first, List<Booked> postings) {
        List<Stage> stages = AFTER_SOURCE.subList(AFTER_SOURCE.indexOf(first), AFTER_SOURCE.size());
        return postings.stream().filter(posting -> stages.contains(posting.stage())).mapToLong(Booked::amount).sum();
    }
}
