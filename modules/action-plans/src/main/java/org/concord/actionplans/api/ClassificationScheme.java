package org.concord.actionplans.api;

/** The classifications of budget lines. */
public enum ClassificationScheme {
    /** Economic classification of expense, IMF Government Finance Statistics Manual 2014, table 6.1 and 8.1. */
    GFSM,
    /** Classification of the functions of government, UN 1999. */
    COFOG
}
