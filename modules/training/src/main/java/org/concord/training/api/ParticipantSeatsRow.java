package org.concord.training.api;

/**
 * How a participant stands in a run.
 *
 * @param nominated nominations that count
 * @param seats of these with a seat
 * @param confirmed of these confirmed or further
 * @param waiting of these on the waiting list
 */
public record ParticipantSeatsRow(String participant, int nominated, int seats, int confirmed, int waiting) {
}
