package org.concord.training.api;

import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * What the certificate that takes another's place says otherwise; the rest it copies.
 *
 * @param holder the holder's name as it should have been
 * @param showsName whether the holder agrees that whoever checks it sees the name; where the holder's record says otherwise, that counts
 * @param validUntil the last day on which it counts, null where it counts for ever
 */
public record SupersedeCertificate(@Secret String holder, boolean showsName, LocalDate validUntil, String reason) {
}
