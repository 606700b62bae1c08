package org.concord.actionplans.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans and their money in formats that others read. What is published is approved: a plan that was never approved has no files and breaks
 * {@link PlanRule#NOT_PUBLISHED}; one whose next revision is being written is told as it was approved last, with the entries and measurements of now. No file
 * names who made or approved an entry, and none has the free words of an entry, which may name people. The same state of the books always gives the same bytes.
 */
public interface Publications {

    /** What is published of a plan, which the caller sees. */
    Optional<Publication> find(UUID programme);

    /** Writes a file of a plan. */
    void write(UUID programme, PlanFile file, OutputStream out) throws IOException;

    /** Writes the budgets and expenditure of an owner's published plans, year by year (IATI organisation file, version 2.03). */
    void writeOrganisation(String owner, OutputStream out) throws IOException;
}
