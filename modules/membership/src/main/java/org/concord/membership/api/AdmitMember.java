package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Decides a proposal in its favour.
 *
 * @param from the first date of the membership
 */
public record AdmitMember(PartialDate from) {
}
