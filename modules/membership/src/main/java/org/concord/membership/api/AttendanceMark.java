package org.concord.membership.api;

/** Whether someone came on a day. PRESENT and REMOTE count toward the quorum. */
public enum AttendanceMark {
    /** In the room. */
    PRESENT,
    /** By video link. */
    REMOTE,
    /** Not there, and said so beforehand. */
    APOLOGIES,
    /** Not there, without a word. */
    ABSENT
}
