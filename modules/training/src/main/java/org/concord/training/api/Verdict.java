package org.concord.training.api;

import java.time.LocalDate;

/**
 * The answer to whoever checks a certificate; everything but the answer is null where the certificate is unknown.
 *
 * @param minutes the length of the course
 * @param issuedOn by the calendar of UTC
 * @param since the day on which it was suspended, revoked or superseded, null where it was not
 * @param holder the holder's name, null where it is not for whoever asks, or was taken away
 * @param numberFits whether the number that was given is the one on the certificate; null where none was
 */
public record Verdict(CertificateAnswer answer, CertificateKind kind, String courseCode, Integer curriculumVersion, String courseTitle, LocalDate firstDay,
        LocalDate lastDay, Integer minutes, LocalDate issuedOn, LocalDate validUntil, LocalDate since, String holder,
        Boolean numberFits) {

    /** That there is no such certificate, and nothing else. */
    public static final Verdict UNKNOWN = new Verdict(CertificateAnswer.UNKNOWN, null, null, null, null, null, null, null, null, null, null, null, null);
}
