package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * Enters or corrects a person.
 *
 * @param title as one is addressed: Ms, Dr, H.E.; or null
 * @param participant code of the participant for which the person acts, or null
 * @param position the office held, or null
 * @param keepUntil the last day on which the person may be named; required unless {@code publicOffice}
 * @param publicOffice holds or held a public office, and is named from public sources
 */
public record EnterPerson(@Secret String givenName, @NotNull @Secret String familyName, @Secret String title, String participant,
        @Secret String organisation, @Secret String position, @Secret String email, @Secret String phone, LocalDate keepUntil, boolean publicOffice) {
}
