package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of cases, without what stands in it.
 *
 * @param agency of which its lines become cases
 * @param worker username of whom these are assigned to
 * @param enteredBy username of the sender
 * @param sentAt in UTC
 * @param lines how many it has, without headings
 * @param refused how many of them have mistakes
 * @param known how many of the others were cases already when they were checked, because a line that says the same came before
 * @param done how many of the others are through
 * @param newCases how many of these became cases; the rest were cases already
 * @param problems how many mistakes and remarks there are
 * @param expiresAt when what remains of it, locked, is destroyed
 */
public record CaseFileRow(UUID id, String agency, String worker, String enteredBy, Instant sentAt, CaseFileState state, int lines, int refused, int known,
        int done, int newCases, int problems, Instant expiresAt) {
}
