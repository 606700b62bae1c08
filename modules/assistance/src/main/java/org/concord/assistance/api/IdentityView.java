package org.concord.assistance.api;

import java.time.LocalDate;

/**
 * Whom a case is about; every component may be null.
 *
 * @param nativeName the whole name in the person's own script and order
 * @param otherNames one a line
 * @param safeContact how, when and through whom the person can be reached without danger
 */
public record IdentityView(String givenName, String familyName, String nativeName, String otherNames, LocalDate bornOn, String documentNumber,
        String phone, String email, String address, String safeContact) {
}
