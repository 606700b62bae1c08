package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/** Corrects a term; the components mean what they mean in {@link AppointChair}. */
public record CorrectChairTerm(@NotNull String holder, UUID person, @NotNull PartialDate from, Bound fromBound, PartialDate to, Bound toBound,
        String source, Confidence confidence, String note) {
}
