package org.concord.training.api;

/** When people are tested, and for what. */
public enum AssessmentKind {
    /** Before the course: what they know already. */
    PRE,
    /** After it: what they have learnt; does not decide about a certificate. */
    POST,
    /** At the end; decides about the certificate where the run has a pass mark. */
    FINAL,
    /** By doing; decides about the certificate where the run has a pass mark. */
    PRACTICAL;

    /** Whether it decides about a certificate. */
    public boolean decides() {
        return this == FINAL || this == PRACTICAL;
    }
}
