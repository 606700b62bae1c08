package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.concord.kernel.PartialDate;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateState;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** What filters of certificates let people choose from, and how long a course was. */
@Named
@RequestScoped
public class CertificateChoices {

    private static final double MINUTES_OF_AN_HOUR = 60;

    @Inject
    private Reader reader;
    @Inject
    private Say say;

    public Map<String, String> getKinds() {
        return Options.constants(CertificateKind.class, say);
    }

    public Map<String, String> getStates() {
        return Options.constants(CertificateState.class, say);
    }

    /** From the first day of a course to the last. */
    public String days(LocalDate first, LocalDate last) {
        return say.days(PartialDate.of(first), PartialDate.of(last));
    }

    /** The day of an instant, by the calendar of UTC. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** In hours, with the separators of the reader's language. */
    public String hours(int minutes) {
        NumberFormat format = NumberFormat.getInstance(reader.getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(minutes / MINUTES_OF_AN_HOUR);
    }
}
