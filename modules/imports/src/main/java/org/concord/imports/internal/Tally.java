package org.concord.imports.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concord.imports.api.FileKind.Outcome;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.Refusal;

/** Counts what the lines of a file do, and keeps why some are refused. */
final class Tally {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Set<Integer> refusedLines = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    void count(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void refuse(Refusal refusal) {
        refusedLines.add(refusal.line());
        if (refusals.size() < ImportReport.MOST_PROBLEMS) {
            refusals.add(refusal);
        }
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Whether the header is refused, and with it every line. */
    boolean refusedHeader() {
        return refusedLines.contains(ReadFile.HEADER);
    }

    /** The numbers of the refused lines. */
    Set<Integer> refusedLines() {
        return refusedLines;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
