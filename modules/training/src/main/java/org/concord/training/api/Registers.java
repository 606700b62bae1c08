package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who attended. Attendance is written down from the beginning of a session until the run is closed, never by whoever it is about; nothing written is changed,
 * a correction is written after it. Those who keep the run read and write; a focal point reads of the own participant.
 */
public interface Registers {

    /** Those who have a seat, and what is known last of each for one session; as many as there are seats. */
    List<PresenceRow> of(UUID run, UUID session);

    /** Writes down what differs from what is known. */
    void take(UUID run, UUID session, TakeRegister command);

    /** The badges of a run; as many as there are seats. */
    List<BadgeRow> badges(UUID run);

    /** Whose badge it is; none where it is nobody's. */
    Optional<BadgeRow> badge(UUID badge);

    /** Whoever wears the badge is there, for the whole session; once a session, from an hour before it begins to four after it ends. */
    void scan(UUID run, UUID session, ScanBadge command);

    /** Writes down of one person what a file says; answers the minutes that were known before, if any. The same minutes again are not written twice. */
    Optional<Integer> enter(UUID session, EnterAttendance command);

    /** How each who has a seat stands; as many as there are seats. */
    List<OutcomeRow> outcomes(UUID run);

    /** Closes a run after its last session: who attended enough and passed has completed it, others have not, or did not come. Nothing changes after. */
    void close(UUID run, long version);
}
