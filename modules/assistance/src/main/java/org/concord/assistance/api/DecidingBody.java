package org.concord.assistance.api;

/** Who decides. HTCDS 2.0 {@code vic_TraffickingStatusDecisionMakingOrg}. Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified. */
public enum DecidingBody {
    POLICE, NGO_BODY, COURT_OR_PROSECUTION, OTHER_GOVERNMENT_BODY, OTHER_BODY
}
