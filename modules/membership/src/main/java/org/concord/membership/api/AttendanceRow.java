package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/** Whether someone came on a day. {@code name} is the participant's name in English, {@code delegateName} null when it is about the delegation. */
public record AttendanceRow(UUID id, UUID meeting, String participant, String name, UUID delegate, String delegateName,
        LocalDate day, AttendanceMark mark, long version) {
}
