package org.concord.assistance.api;

/** How much an indicator weighs, as the experts of the ILO's survey agreed; the most first. */
public enum Strength {
    STRONG, MEDIUM, WEAK
}
