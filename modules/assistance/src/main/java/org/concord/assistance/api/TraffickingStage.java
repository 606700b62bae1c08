package org.concord.assistance.api;

/** Which part of trafficking an event belongs to, as HTCDS 2.0 distinguishes them ({@code hte_Type}). */
public enum TraffickingStage {
    RECRUITMENT, TRANSIT, EXPLOITATION
}
