package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A membership in a list. Asked as of a day, {@code state} is the state on that day.
 *
 * @param participantName in the reader's language, else in English
 * @param listedAs how the process lists it, where that differs from the name
 * @param from null when the start is not known
 * @param to null when it goes on
 * @param source who says so: an address, or the name of a report
 */
public record MembershipRow(UUID id, String process, String participant, String participantName, ParticipantKind kind,
        MembershipRole role, MembershipState state, String listedAs, PartialDate from, PartialDate to, String source,
        Confidence confidence, String note, long version) {

    /** As the database knows it. */
    public MembershipRow(UUID id, String process, String participant, String participantName, ParticipantKind kind,
            MembershipRole role, MembershipState state, String listedAs, LocalDate fromDay, Precision fromPrecision, LocalDate toDay,
            Precision toPrecision, String source, Confidence confidence, String note, long version) {
        this(id, process, participant, participantName, kind, role, state, listedAs, Dates.of(fromDay, fromPrecision),
            Dates.of(toDay, toPrecision), source, confidence, note, version);
    }
}
