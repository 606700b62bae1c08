package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Says more exactly how long a participant sat in a body. Body, participant and role stay; another role is another membership.
 *
 * @param from null when the start is not known
 * @param to null when it goes on
 * @param source who says so: an address, or the name of a report
 */
public record CorrectBodyMembership(PartialDate from, PartialDate to, String source, Confidence confidence, String note) {
}
