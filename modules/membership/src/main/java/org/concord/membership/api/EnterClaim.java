package org.concord.membership.api;

/**
 * Enters or corrects what a source says; the components mean what they mean in {@link ClaimRow}.
 *
 * @param preferred whether the record follows it; the others on the same field are then preferred no longer
 */
public record EnterClaim(String subject, String subjectId, String about, String field, String value, String source,
        Confidence confidence, boolean preferred, String note) {
}
