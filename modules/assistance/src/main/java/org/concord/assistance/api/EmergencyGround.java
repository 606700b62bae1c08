package org.concord.assistance.api;

/** What kind of emergency it is. It is what stays of the reason when the case is erased. */
public enum EmergencyGround {
    /** Somebody's life or safety is in danger now. */
    DANGER_TO_LIFE,
    /** The same of a child, or of somebody who may be one. */
    CHILD_IN_DANGER,
    /** The person is missing, or was found and nobody there knows who it is. */
    PERSON_MISSING,
    /** A doctor must know at once. */
    URGENT_TREATMENT,
    /** A court or an authority decides before the agency of the case can be asked. */
    LEGAL_DEADLINE,
    /** Nobody of the agency of the case is reached, and the person needs help that cannot wait. */
    NOBODY_REACHED,
    /** None of these: the reason says which. */
    ANOTHER_EMERGENCY
}
