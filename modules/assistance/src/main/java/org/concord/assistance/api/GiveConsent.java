package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes down a consent: to one recipient, for one purpose, for some kinds of data, until a day.
 *
 * @param recipient code of the agency that may receive
 * @param until the last day, two years from today at most
 * @param told what the person was told; all of it must have been
 * @param byGuardian whether a guardian consents for a child
 */
public record GiveConsent(@NotNull ConsentPurpose purpose, @NotNull String recipient, List<DataCategory> categories, @NotNull LocalDate until,
        List<ConsentFact> told, boolean byGuardian) {
}
