package org.concord.assistance.api;

import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * Keeps whom a case is about; every component may be null.
 *
 * @param nativeName the whole name in the person's own script and order
 * @param otherNames one a line
 * @param safeContact how, when and through whom the person can be reached without danger
 */
public record KeepIdentity(@Secret String givenName, @Secret String familyName, @Secret String nativeName, @Secret String otherNames,
        @Secret LocalDate bornOn, @Secret String documentNumber, @Secret String phone, @Secret String email, @Secret String address,
        @Secret String safeContact) {
}
