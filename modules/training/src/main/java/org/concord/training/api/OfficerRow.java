package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer. An anonymised one has a participant and a gender, and nothing else that says who it was.
 *
 * @param participant code of the participant for which the officer works
 * @param nativeName the whole name in the officer's own script and order, or null
 * @param language in which the officer is written to, ISO 639-1
 * @param account username of the account that is the officer's, or null
 * @param showsName whether the officer agrees that whoever checks a certificate reads the name
 * @param keepUntil the last day on which the officer may be named
 */
public record OfficerRow(UUID id, String participant, String givenName, String familyName, String nativeName, Gender gender, String agency,
        String office, String email, String language, String account, boolean showsName, LocalDate keepUntil, boolean anonymised, long version) {
}
