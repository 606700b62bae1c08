package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/** A body was dissolved; what was still open in it ends with it, in the same transaction. */
public record BodyDissolved(String body, PartialDate on) {
}
