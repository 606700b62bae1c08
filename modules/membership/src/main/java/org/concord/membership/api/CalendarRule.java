package org.concord.membership.api;

import org.concord.kernel.Rule;

/** The rules of calendars that come in. */
public enum CalendarRule implements Rule {

    /** Not an iCalendar file. {0}: the line that is not understood. */
    CALENDAR_UNREADABLE(Kind.INVALID),
    /** An event without a UID, by which it is known again. */
    CALENDAR_UID_MISSING(Kind.INVALID),
    /** An event without a start. */
    CALENDAR_START_MISSING(Kind.INVALID),
    /** Not a date and time of a calendar. {0}: what was given. */
    CALENDAR_DATE_UNREADABLE(Kind.INVALID),
    /** An event that repeats; each meeting is an event of its own. */
    CALENDAR_EVENT_REPEATS(Kind.INVALID),
    /** Neither the event's categories nor the sender say which body meets. */
    CALENDAR_BODY_MISSING(Kind.INVALID),
    /** The event was cancelled before it was ever known here. */
    CALENDAR_CANCELLED_UNKNOWN(Kind.INVALID),
    /** One day of a meeting on several days; change the meeting itself. */
    CALENDAR_ONE_DAY_OF_SEVERAL(Kind.CONFLICT);

    private final Kind kind;

    CalendarRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
