package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Says more exactly what a membership was. Process, participant and role stay; another role is another membership.
 *
 * @param listedAs how the process lists it, or null for its name
 * @param from null when the start is not known, and for a proposal
 * @param to the end of one that has ended, else null
 * @param source who says so: an address, or the name of a report
 */
public record CorrectMembership(String listedAs, PartialDate from, PartialDate to, String source, Confidence confidence, String note) {
}
