package org.concord.membership.api;

import java.util.UUID;
import org.concord.kernel.PartialDate;

/** Corrects a term; the components mean what they mean in {@link AppointChair}. */
public record CorrectChairTerm(String holder, UUID person, PartialDate from, Bound fromBound, PartialDate to, Bound toBound,
        String source, Confidence confidence, String note) {
}
