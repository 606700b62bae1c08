package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * Decides a proposal in its favour.
 *
 * @param from the first date of the membership
 */
public record AdmitMember(@NotNull PartialDate from) {
}
