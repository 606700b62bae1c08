package org.concord.imports.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an import would do, or did.
 *
 * @param lines how many lines (events of a calendar) the file has, without the header
 * @param done how many of them are through, while it is being checked or stored
 * @param newCount lines that make a record
 * @param changedCount lines that change a record
 * @param unchangedCount lines that say what is stored already
 * @param refusedCount lines that break a rule
 * @param problems by line, at most {@value #MOST_PROBLEMS}; a line can have several
 * @param expiresAt when it is forgotten
 */
public record ImportReport(UUID id, String kind, String fileName, ImportState state, int lines, int done, int newCount, int changedCount,
        int unchangedCount, int refusedCount, Instant expiresAt, List<ImportProblem> problems) {

    /** The most problems one report names. */
    public static final int MOST_PROBLEMS = 1000;

    public ImportReport {
        problems = List.copyOf(problems);
    }
}
