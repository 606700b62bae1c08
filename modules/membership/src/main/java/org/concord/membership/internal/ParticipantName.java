package org.concord.membership.internal;

/** The name of a participant in the reader's language, else in English, in a list that knows its code. */
public final class ParticipantName {

    /** The name, in the select clause. */
    public static final String SHOWN = "coalesce(called, named.name)";

    private ParticipantName() {
    }

    /** Joins the name of the participant whose code this expression is; {@code :language} is the reader's. */
    public static String join(String code) {
        return " left join Participant named on named.code = " + code + " left join named.names called on key(called) = :language";
    }
}
