package org.concord.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The latest day that has begun anywhere: only what is later is still to come. It is yesterday in UTC before seven in the morning in Bangkok, where somebody
 * writes what was done today.
 */
public final class LatestDay {

    private static final ZoneOffset WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    private LatestDay() {
    }

    public static LocalDate at(Instant now) {
        return LocalDate.ofInstant(now, WHERE_DAYS_BEGIN);
    }
}
