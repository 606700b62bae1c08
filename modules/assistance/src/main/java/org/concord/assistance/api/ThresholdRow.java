package org.concord.assistance.api;

/**
 * The least count that tables of a participant show, zero excepted.
 *
 * @param participant code of the participant that has raised it
 */
public record ThresholdRow(String participant, int threshold) {
}
