package org.concord.kernel;

import java.time.LocalDate;

/** The last day on which a record may name somebody who holds no public office. */
public final class RetentionDate {

    /** In years from today. */
    public static final int LONGEST = 10;

    private RetentionDate() {
    }

    /** {@code wanted}, unless it has passed or lies further ahead than {@value #LONGEST} years. */
    public static LocalDate checked(String field, LocalDate wanted, LocalDate today) {
        if (Required.value(field, wanted).isBefore(today)) {
            throw RuleBroken.at(field, KernelRule.RETENTION_DATE_PASSED, wanted);
        }
        LocalDate furthest = today.plusYears(LONGEST);
        if (wanted.isAfter(furthest)) {
            throw RuleBroken.at(field, KernelRule.RETENTION_DATE_TOO_FAR, furthest);
        }
        return wanted;
    }
}
