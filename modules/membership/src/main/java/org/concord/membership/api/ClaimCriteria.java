package org.concord.membership.api;

/**
 * Which claims are asked for; every component may be null.
 *
 * @param conflict only those on fields where sources disagree, or only the others
 * @param q part of the value, source, note or of what the record is called
 */
public record ClaimCriteria(String subject, String subjectId, String field, Confidence confidence, Boolean preferred, Boolean conflict,
        String q) {

    /** Every claim. */
    public static final ClaimCriteria ALL = new ClaimCriteria(null, null, null, null, null, null, null);
}
