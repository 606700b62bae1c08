package org.concord.membership.internal.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What calendars know a meeting by: {@code <id>@concord}, or {@code <id>-<day>@concord} for one day of a meeting whose days do not follow one
 * another. It never changes, so that a calendar that reads the meeting again changes its entry and adds none.
 *
 * @param day null for the meeting as a whole
 */
public record MeetingUid(UUID meeting, LocalDate day) {

    private static final String HERE = "@concord";
    private static final Pattern OURS = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-([0-9]{8}))?" + HERE);

    /** The meeting a UID stands for, unless another program made it. */
    public static Optional<MeetingUid> read(String uid) {
        Matcher ours = OURS.matcher(uid);
        if (!ours.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = ours.group(2) == null ? null : LocalDate.parse(ours.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(new MeetingUid(UUID.fromString(ours.group(1)), day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return meeting + (day == null ? "" : "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day)) + HERE;
    }
}
