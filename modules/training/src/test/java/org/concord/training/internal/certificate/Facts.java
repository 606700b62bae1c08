package org.concord.training.internal.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateKind;

/** What the certificates of these tests state. */
final class Facts {

    static final PublicSite SITE = new PublicSite("https://concord.example.org/", "Regional office (invented)");

    private Facts() {
    }

    static CertificateFacts of(String holder) {
        return of(CertificateKind.ACHIEVEMENT, holder, LocalDate.parse("2028-11-20"));
    }

    static CertificateFacts of(CertificateKind kind, String holder, LocalDate validUntil) {
        return new CertificateFacts(kind, "VN", UUID.fromString("00000000-0000-7000-8000-000000000001"), holder, false,
            UUID.fromString("00000000-0000-7000-8000-000000000002"), UUID.fromString("00000000-0000-7000-8000-000000000003"), "TIP-INTERVIEW", 2,
            "Kỹ năng phỏng vấn (invented)", LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20"), 600, validUntil);
    }
}
