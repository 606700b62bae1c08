package org.concord.membership.internal.meeting;

import jakarta.persistence.AttributeConverter;
import java.time.LocalTime;

/** A time of day as {@code 09:30}: a local clock's reading, which no driver may shift into another zone. */
public class ClockColumn implements AttributeConverter<LocalTime, String> {

    @Override
    public String convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : time.toString();
    }

    @Override
    public LocalTime convertToEntityAttribute(String column) {
        return column == null ? null : LocalTime.parse(column);
    }
}
