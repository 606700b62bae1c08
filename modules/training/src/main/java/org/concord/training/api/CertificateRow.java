package org.concord.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate.
 *
 * @param number as printed; whoever checks the certificate and gives it is told the holder's name
 * @param officer the holder's record, or null
 * @param holder the holder's name; empty once the officer was anonymised
 * @param run null for a course held before Concord kept runs
 * @param minutes the length of the course
 * @param validUntil the last day on which it counts, null where it counts for ever
 * @param since when it came into its state
 * @param reason why it is suspended, revoked or superseded, or null
 * @param successor the one that took its place, or null
 * @param address where anybody checks it
 */
public record CertificateRow(UUID id, String number, CertificateKind kind, CertificateState state, String participant, UUID officer, String holder,
        boolean showsName, UUID run, UUID nomination, String courseCode, int curriculumVersion, String courseTitle, LocalDate firstDay, LocalDate lastDay,
        int minutes, Instant issuedAt, LocalDate validUntil, Instant since, String reason, UUID successor, String address, long version) {
}
