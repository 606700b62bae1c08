package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/**
 * A meeting in a list. To an outsider of a confidential meeting everything is null but {@code id}, {@code from}, {@code to},
 * {@code place}, {@code country}, {@code confidentiality} and {@code version}.
 *
 * @param body code of the body in charge
 */
public record MeetingRow(UUID id, String process, String body, String number, String title, PartialDate from, PartialDate to,
        String place, String country, MeetingFormat format, Confidentiality confidentiality, MeetingState state, long version) {

    /** As the database knows it. What {@code shown} does not allow is left out. */
    public MeetingRow(boolean shown, UUID id, String process, String body, String number, String title, LocalDate firstDay,
            LocalDate lastDay, Precision precision, String place, String country, MeetingFormat format,
            Confidentiality confidentiality, MeetingState state, long version) {
        this(id, shown ? process : null, shown ? body : null, shown ? number : null, shown ? title : null,
            new PartialDate(firstDay, precision), new PartialDate(lastDay, precision), place, country, shown ? format : null,
            confidentiality, shown ? state : null, version);
    }
}
