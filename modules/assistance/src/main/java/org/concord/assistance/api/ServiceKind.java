package org.concord.assistance.api;

/** Kinds of help: those of HTCDS 2.0 (spl_Type), and somewhere safe to stay. */
public enum ServiceKind {
    SAFE_HOUSING, HEALTH_CARE, SOCIAL_CARE, LEGAL_AID, EDUCATION_AID, LIVELIHOOD_AID, FINANCIAL_AID, RIGHTS_TRAINING, REHABILITATION_AFTER_LABOUR,
    REHABILITATION_AFTER_SEXUAL_EXPLOITATION
}
