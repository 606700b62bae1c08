package org.concord.training.internal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateReason;
import org.concord.training.api.CertificateRule;
import org.concord.training.api.CertificateState;
import org.concord.training.api.SupersedeCertificate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final CertificateReason REASON = new CertificateReason("The attendance list was another course's");

    @Test
    void suspendedCertificateCountsAgainWhenReinstated() {
        Certificate certificate = issued();

        certificate.suspend(REASON, NOW);
        assertEquals(CertificateState.SUSPENDED, certificate.state());
        certificate.reinstate(NOW);

        assertEquals(CertificateState.ISSUED, certificate.state());
        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.reinstate(NOW));
    }

    @Test
    void whatDoesNotCountForNowIsNotPutRightInACertificateThatDoes() {
        Certificate certificate = issued();
        certificate.suspend(REASON, NOW);

        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.supersede(Ids.next(), corrected(), NOW));
    }

    @Test
    void revokedCertificateStaysSo() {
        Certificate certificate = issued();
        certificate.revoke(REASON, NOW);

        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.reinstate(NOW));
        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.suspend(REASON, NOW));
        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.revoke(REASON, NOW));
        Refused.by(CertificateRule.CERTIFICATE_STATE_FORBIDS, () -> certificate.supersede(Ids.next(), corrected(), NOW));
    }

    @Test
    void successorHasANumberAndATokenOfItsOwnAndTakesThePlaceOfItsPredecessor() {
        Certificate certificate = issued();
        String place = certificate.liveFor();

        Certificate successor = certificate.supersede(Ids.next(), corrected(), NOW);

        assertEquals(CertificateState.SUPERSEDED, certificate.state());
        assertNull(certificate.liveFor());
        assertEquals(place, successor.liveFor());
        assertNotEquals(certificate.number(), successor.number());
        assertNotEquals(certificate.token(), successor.token());
    }

    @Test
    void nameIsShownAsTheHolderAgreesAndNeverOnceItIsForgotten() {
        Certificate certificate = issued();

        certificate.showName(true);
        assertTrue(certificate.showsName());
        certificate.showName(false);
        assertFalse(certificate.showsName());
        certificate.forgetHolder();
        certificate.showName(true);
        assertFalse(certificate.showsName());
    }

    @Test
    void nothingIsTakenBackWithoutAReason() {
        assertEquals("reason", Refused.by(KernelRule.REQUIRED, () -> issued().revoke(new CertificateReason(" "), NOW)).field());
        assertEquals("reason", Refused.by(KernelRule.REQUIRED, () -> issued().suspend(new CertificateReason(null), NOW)).field());
        assertEquals("reason", Refused.by(KernelRule.REQUIRED, () -> issued().supersede(Ids.next(), new SupersedeCertificate("A", true, null, null), NOW)).field());
    }

    @Test
    void certificateDoesNotEndBeforeTheCourseDid() {
        LocalDate early = LocalDate.parse("2026-11-19");

        assertEquals("validUntil", Refused.by(KernelRule.ENDS_BEFORE_START, () -> new Certificate(Ids.next(),
            Facts.of(CertificateKind.ATTENDANCE, "Đỗ Thị Example", early), NOW)).field());
        new Certificate(Ids.next(), Facts.of(CertificateKind.ATTENDANCE, "Đỗ Thị Example", early.plusDays(1)), NOW);
    }

    @Test
    void tokenHas128BitsAndIsReadAsItIsTypedFromPaper() {
        String token = issued().token();

        assertTrue(token.matches("[0-9A-HJKMNP-TV-Z]{26}"), token);
        assertEquals(Certificate.hash("1040-ABCD"), Certificate.hash(" lo4o abcd"));
        assertNotEquals(Certificate.hash(token), Certificate.hash(token.substring(1)));
    }

    @Test
    void commandThatNamesAnotherHolderIsNoRepetition() {
        Certificate certificate = issued();

        certificate.mustName("ສົມໝາຍ Example ");
        Refused.by(KernelRule.KEY_REUSED, () -> certificate.mustName("Another Example"));
        certificate.forgetHolder();
        Refused.by(KernelRule.KEY_REUSED, () -> certificate.mustName("ສົມໝາຍ Example"));
    }

    private static Certificate issued() {
        return new Certificate(Ids.next(), Facts.of("ສົມໝາຍ Example"), NOW);
    }

    private static SupersedeCertificate corrected() {
        return new SupersedeCertificate("ສົມໝາຍ Example", true, null, "The name was misspelt");
    }
}
