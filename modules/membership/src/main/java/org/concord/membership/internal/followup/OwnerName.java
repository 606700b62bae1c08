package org.concord.membership.internal.followup;

import org.concord.membership.internal.ParticipantName;

/** The name of the owner of the action item {@code a}, whichever sort of owner it is; a person's only for those who may read of people. */
final class OwnerName {

    /** The name, in the select clause. */
    static final String SHOWN = "case a.ownerKind when PARTICIPANT then " + ParticipantName.SHOWN
        + " when BODY then coalesce(bodyCalled, body.name) else person.fullName end";

    /** Joins it; {@code :language} is the reader's, {@code :people} whether the reader may read of people. */
    static final String JOIN = ParticipantName.join("a.owner")
        + " left join Body body on body.code = a.owner left join body.names bodyCalled on key(bodyCalled) = :language"
        + " left join Person person on person.id = a.ownerPerson and :people = true";

    private OwnerName() {
    }
}
