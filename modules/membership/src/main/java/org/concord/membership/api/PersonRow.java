package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person. To readers without the right to contacts, {@code email}, {@code phone} and {@code keepUntil} are null. An anonymised person has
 * no name either.
 *
 * @param title as one is addressed: Ms, Dr, H.E.
 * @param participant code of the participant for which the person acts, or null
 * @param position the office held
 * @param keepUntil the last day on which the person may be named; null for the holder of a public office known from public sources
 */
public record PersonRow(UUID id, String givenName, String familyName, String title, String participant, String organisation,
        String position, String email, String phone, LocalDate keepUntil, boolean publicOffice, boolean anonymised, long version) {
}
