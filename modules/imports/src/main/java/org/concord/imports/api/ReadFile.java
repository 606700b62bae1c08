package org.concord.imports.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file as far as it could be read.
 *
 * @param lines what it says
 * @param refusals what could not be read; about the header, then nothing else of the file can be either
 */
public record ReadFile(List<Cells> lines, List<Refusal> refusals) {

    /** The line of the header. */
    public static final int HEADER = 1;

    public boolean headerRefused() {
        return refusals.stream().anyMatch(refusal -> refusal.line() == HEADER);
    }

    /** The numbers of the lines that could not be read. */
    public Set<Integer> unreadable() {
        return refusals.stream().map(Refusal::line).collect(Collectors.toSet());
    }
}
