package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which meetings are asked for; every component may be null. A confidential meeting is found by its days and country alone where the
 * asker is an outsider.
 *
 * @param process code of the process
 * @param body code of any of the bodies that met
 * @param from meetings that end on this day or later
 * @param until meetings that begin on this day or earlier
 * @param asOf meetings being held on this day
 * @param q words of the title, number or place, with or without marks
 */
public record MeetingCriteria(String process, String body, MeetingState state, String country, MeetingFormat format, LocalDate from,
        LocalDate until, LocalDate asOf, String q) {

    /** Every meeting. */
    public static final MeetingCriteria ALL = new MeetingCriteria(null, null, null, null, null, null, null, null, null);
}
