package org.concord.training.api;

/**
 * How far the certificates of a run are issued.
 *
 * @param due how many there are to be
 * @param issued how many of them there are
 * @param atWork whether they are being issued just now
 */
public record IssuingProgress(int due, int issued, boolean atWork) {
}
