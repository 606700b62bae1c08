package org.concord.access.api;

/** How far a right goes for a role. */
public enum Reach {
    /** Every record, whatever scope the role is granted with. */
    ALL,
    /** The records of the participant or agency the role is granted for; every record where it is granted for everybody. */
    OWN
}
