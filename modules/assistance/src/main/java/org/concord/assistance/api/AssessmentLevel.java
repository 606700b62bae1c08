package org.concord.assistance.api;

/** Of what an assessment is, as HTCDS 2.0 distinguishes them. */
public enum AssessmentLevel {
    OF_THE_PERSON, OF_THE_HOUSEHOLD, OF_THE_COMMUNITY
}
