package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.CertificateRule;
import org.concord.training.api.SigningKeys;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** Words a certificate in the language of whoever prints it. */
@RequestScoped
public class CertificatePaper {

    @Inject
    private Reader reader;
    @Inject
    private Say say;
    @Inject
    private CertificateChoices lengths;
    @Inject
    private SigningKeys keys;

    /** The sheet, as PDF. */
    byte[] print(CertificateRow certificate) {
        if (certificate.holder().isEmpty()) {
            throw new RuleBroken(CertificateRule.HOLDER_FORGOTTEN);
        }
        String statement = "paper." + certificate.kind();
        return CertificatePdf.of(new CertificatePdf.Wording(reader.getLanguage(), keys.issuerName(), say.of(certificate.kind()), reader.read("paper.introduction"),
            certificate.holder(), reader.read(statement), certificate.courseTitle(), held(certificate), facts(certificate), reader.read("paper.howToCheck"),
            certificate.address()));
    }

    private String held(CertificateRow certificate) {
        return reader.read("paper.held", lengths.days(certificate.firstDay(), certificate.lastDay()), lengths.hours(certificate.minutes()));
    }

    private String facts(CertificateRow certificate) {
        LocalDate issued = lengths.day(certificate.issuedAt());
        String number = reader.read("paper.number", certificate.number()) + "\n" + reader.read("paper.course", certificate.courseCode(), certificate.curriculumVersion());
        return number + "\n" + (certificate.validUntil() == null ? reader.read("paper.issued", say.of(issued))
            : reader.read("paper.issuedUntil", say.of(issued), say.of(certificate.validUntil())));
    }
}
