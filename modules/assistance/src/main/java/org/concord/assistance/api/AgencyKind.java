package org.concord.assistance.api;

/** Sorts of agency, as HTCDS 2.0 ({@code org_Type}) names them. Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified. */
public enum AgencyKind {
    NGO, LAW_ENFORCEMENT, HEALTH_SERVICE, CENTRAL_GOVERNMENT, LOCAL_GOVERNMENT, IMMIGRATION_SERVICE, LEGAL_SERVICE, CORPORATE_BUSINESS, SCHOOL_OR_COLLEGE
}
