package org.concord.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * All of one meeting but what hangs on it. To an outsider of a confidential meeting everything is null or empty but the dates, the
 * place with its zone and country, and the confidentiality.
 *
 * @param bodies codes of the bodies that meet, the one in charge first
 * @param days every single day it meets on; empty when the days are not known
 * @param reason why it was postponed or cancelled
 * @param report the adopted report
 * @param sequence grows with each change that a calendar must show (RFC 5545, SEQUENCE)
 * @param insider whether the asker may see its agenda, papers, attendance and decisions
 */
public record MeetingRecord(UUID id, String process, List<String> bodies, String number, String title, PartialDate from,
        PartialDate to, List<LocalDate> days, LocalTime startTime, LocalTime endTime, String zone, String place, String country,
        MeetingFormat format, Confidentiality confidentiality, MeetingState state, String participation, Integer maxDelegates,
        String reason, UUID report, int sequence, Instant lastModified, boolean insider, long version) {

    public MeetingRecord {
        bodies = List.copyOf(bodies);
        days = List.copyOf(days);
    }
}
