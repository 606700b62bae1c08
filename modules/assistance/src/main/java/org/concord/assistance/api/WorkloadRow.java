package org.concord.assistance.api;

/**
 * How much somebody has to do.
 *
 * @param cases cases that are not closed
 * @param open what is to be done for them
 * @param overdue how much of it should have been done before today
 */
public record WorkloadRow(String agency, String worker, long cases, long open, long overdue) {
}
