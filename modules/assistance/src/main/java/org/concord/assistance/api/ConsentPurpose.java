package org.concord.assistance.api;

/** What data may be passed on for. */
public enum ConsentPurpose {
    FOR_REFERRAL, FOR_RETURN, FOR_LEGAL_PROCEEDINGS, FOR_TRACING_FAMILY, FOR_RESEARCH
}
