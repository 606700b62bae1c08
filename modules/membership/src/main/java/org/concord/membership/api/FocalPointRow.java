package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A focal point in a list. To readers without the right to contacts, {@code email} and {@code phone} are null.
 *
 * @param person id of the person
 * @param to null when it goes on
 */
public record FocalPointRow(UUID id, String participant, String participantName, UUID person, String personName,
        FocalPointFunction function, PartialDate from, PartialDate to, String email, String phone, long version) {

    /** As the database knows it. */
    public FocalPointRow(UUID id, String participant, String participantName, UUID person, String personName,
            FocalPointFunction function, LocalDate fromDay, Precision fromPrecision, LocalDate toDay, Precision toPrecision,
            String email, String phone, long version) {
        this(id, participant, participantName, person, personName, function, Dates.of(fromDay, fromPrecision),
            Dates.of(toDay, toPrecision), email, phone, version);
    }
}
