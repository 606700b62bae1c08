package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * A participant names its focal point.
 *
 * @param person id of the person
 * @param to null when it goes on
 */
public record DesignateFocalPoint(@NotNull String participant, @NotNull UUID person, @NotNull FocalPointFunction function,
        @NotNull PartialDate from, PartialDate to) {
}
