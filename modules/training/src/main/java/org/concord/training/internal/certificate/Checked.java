package org.concord.training.internal.certificate;

import static org.concord.training.api.CertificateState.ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.concord.training.api.CertificateAnswer;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateState;
import org.concord.training.api.Verdict;

/** A certificate that somebody checks. */
record Checked(String number, CertificateKind kind, CertificateState state, String holder, boolean showsName, String courseCode, int curriculumVersion,
        String courseTitle, LocalDate firstDay, LocalDate lastDay, int minutes, Instant issuedAt, LocalDate validUntil, Instant since) {

    /** What whoever checks it {@code today} is told; {@code given} is the number they have given, or null. */
    Verdict verdict(String given, LocalDate today) {
        Boolean fits = given == null || given.isBlank() ? null : CertificateNumber.read(given).equals(number);
        boolean told = !holder.isEmpty() && (showsName || Boolean.TRUE.equals(fits));
        return new Verdict(answer(today), kind, courseCode, curriculumVersion, courseTitle, firstDay, lastDay, minutes, day(issuedAt), validUntil,
            state == ISSUED ? null : day(since), told ? holder : null, fits);
    }

    private CertificateAnswer answer(LocalDate today) {
        if (state != ISSUED) {
            return CertificateAnswer.valueOf(state.name());
        }
        return validUntil != null && today.isAfter(validUntil) ? CertificateAnswer.EXPIRED : CertificateAnswer.VALID;
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
