package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks to pass something on without consent.
 *
 * @param recipient code of the agency that may receive
 * @param until the last day, thirty days from today at most
 */
public record AskException(@NotNull ConsentPurpose purpose, @NotNull String recipient, List<DataCategory> categories, @NotNull LawfulGround ground,
        @NotNull LocalDate until) {
}
