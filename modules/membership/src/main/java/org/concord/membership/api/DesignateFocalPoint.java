package org.concord.membership.api;

import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * A participant names its focal point.
 *
 * @param person id of the person
 * @param to null when it goes on
 */
public record DesignateFocalPoint(String participant, UUID person, FocalPointFunction function, PartialDate from, PartialDate to) {
}
