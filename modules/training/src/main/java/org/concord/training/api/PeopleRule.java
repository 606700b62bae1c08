package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of officers and trainers. */
public enum PeopleRule implements Rule {
    /** No such officer. {0}: what was given. */
    UNKNOWN_OFFICER(Kind.INVALID),
    /** The participant has an officer of this name, perhaps spelt otherwise. {0}: that officer's name, {1}: the agency. */
    POSSIBLE_SAME_OFFICER(Kind.CONFLICT),
    /** The officer was anonymised, and cannot be named again. */
    OFFICER_ANONYMISED(Kind.CONFLICT),
    /** Nobody who may enter has this username. {0}: what was given. */
    UNKNOWN_ACCOUNT(Kind.INVALID),
    /** The account is another officer's. {0}: the username. */
    ACCOUNT_OF_ANOTHER_OFFICER(Kind.CONFLICT),
    /** No such trainer. {0}: what was given. */
    UNKNOWN_TRAINER(Kind.INVALID),
    /** The officer is a trainer already. */
    TRAINER_ALREADY(Kind.CONFLICT),
    /** The trainer is accredited on some of these days already. {0}: from, {1}: to. */
    ACCREDITATION_OVERLAPS(Kind.CONFLICT),
    /** No accreditation begins on this day. {0}: the day. */
    NO_SUCH_ACCREDITATION(Kind.INVALID),
    /** Trainers are accredited on the day of each session. {0}: the day. */
    TRAINER_NOT_ACCREDITED(Kind.CONFLICT),
    /** An accreditation does not end before a session that the trainer is still to give. {0}: the day of the session, {1}: its topic. */
    TRAINER_STILL_TEACHES(Kind.CONFLICT);

    private final Kind kind;

    PeopleRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
