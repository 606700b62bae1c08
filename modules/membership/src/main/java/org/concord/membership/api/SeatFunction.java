package org.concord.membership.api;

/** What the holder of a seat does in the body. */
public enum SeatFunction {
    CHAIR, CO_CHAIR, MINISTERIAL_CO_CHAIR, SENIOR_OFFICIAL_CO_CHAIR, CO_MANAGER, COORDINATOR,
    /** Hosts the meetings; where the chair rotates, the host of the year chairs. */
    HOST,
    SECRETARIAT
}
