package org.concord.access.api;

import java.time.LocalDate;

/**
 * Which events of the audit log; null means all.
 *
 * @param from the first day, in UTC
 * @param until the last day, included
 */
public record AuditCriteria(String who, String subject, String subjectId, String action, LocalDate from, LocalDate until) {

    /** Everything. */
    public static final AuditCriteria ALL = new AuditCriteria(null, null, null, null, null, null);
}
