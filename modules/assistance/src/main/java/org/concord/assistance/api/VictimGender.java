package org.concord.assistance.api;

/** HTCDS 2.0 {@code prs_Gender}. Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified. */
public enum VictimGender {
    FEMININE, MASCULINE, TRANSGENDER_FEMININE, TRANSGENDER_MASCULINE, NON_CONFORMING, UNSPECIFIED
}
