package org.concord.access.api;

/** How far a right goes for a role. */
public enum Reach {
    /** Every record, whatever scope the role is granted with. */
    ALL,
    /** The records of the participant or agency the role is granted for; every record where it is granted for everybody. */
    OWN,
    /** Every record where the role is granted for everybody, and none where it is granted for one: of what cannot be told apart by whose it is. */
    WHOLE
}
