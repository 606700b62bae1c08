package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Enters or corrects a person.
 *
 * @param title as one is addressed: Ms, Dr, H.E.; or null
 * @param participant code of the participant for which the person acts, or null
 * @param position the office held, or null
 * @param keepUntil the last day on which the person may be named; required unless {@code publicOffice}
 * @param publicOffice holds or held a public office, and is named from public sources
 */
public record EnterPerson(String givenName, String familyName, String title, String participant, String organisation, String position,
        String email, String phone, LocalDate keepUntil, boolean publicOffice) {
}
