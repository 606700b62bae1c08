package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A participant's membership of a body in a list.
 *
 * @param bodyName in the reader's language, else in English
 * @param participantName in the reader's language, else in English
 * @param from null when the start is not known
 * @param to null when it goes on
 */
public record BodyMembershipRow(UUID id, String body, String bodyName, String participant, String participantName, MembershipRole role,
        PartialDate from, PartialDate to, String source, Confidence confidence, String note, long version) {

    /** As the database knows it. */
    public BodyMembershipRow(UUID id, String body, String bodyName, String participant, String participantName, MembershipRole role,
            LocalDate fromDay, Precision fromPrecision, LocalDate toDay, Precision toPrecision, String source, Confidence confidence,
            String note, long version) {
        this(id, body, bodyName, participant, participantName, role, Dates.of(fromDay, fromPrecision), Dates.of(toDay, toPrecision),
            source, confidence, note, version);
    }
}
