package org.concord.assistance.api;

/**
 * What a person must have been told before a consent counts: the seven facts of HTCDS 2.0's guidance on {@code con_Consent}. Human Trafficking Case Data
 * Standard (HTCDS) by IOM, CC BY 4.0, modified.
 */
public enum ConsentFact {
    AGREED_TO_THE_INTERVIEW, TOLD_THE_PURPOSE, TOLD_THE_USE, TOLD_OF_RESEARCH, TOLD_OF_ACCESS, TOLD_OF_STORAGE, TOLD_OF_WITHDRAWAL
}
