package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * Enters or changes an officer.
 *
 * @param participant code of the participant for which the officer works; stays
 * @param nativeName the whole name in the officer's own script and order, as a certificate bears it; or null
 * @param agency police, border guard, labour inspection: where the officer works
 * @param office what the officer is there, or null
 * @param language in which the officer is written to, ISO 639-1
 * @param showsName whether the officer agrees that whoever checks a certificate reads the name
 * @param keepUntil the last day on which the officer may be named, ten years from today at most
 * @param evenSo that the participant has another officer of this name is known, and this is somebody else
 */
public record EnterOfficer(String participant, @Secret String givenName, @Secret @NotNull String familyName, @Secret String nativeName, @NotNull Gender gender,
        @Secret @NotNull String agency, @Secret String office, @Secret String email, String language, boolean showsName, @NotNull LocalDate keepUntil,
        boolean evenSo) {
}
