package org.concord.membership.api;

import org.concord.kernel.Rule;

/** The rules of meetings, documents, action items and joint actions. */
public enum MeetingRule implements Rule {
    /** What was asked does not fit the state the meeting is in. {0}: its state, {1}: the states it would fit. */
    MEETING_NOT_IN_STATE(Kind.CONFLICT),
    /** A meeting is of at least one body. */
    MEETING_WITHOUT_BODY(Kind.INVALID),
    /** The bodies that meet belong to different processes. {0}: the one, {1}: the other. */
    BODIES_OF_TWO_PROCESSES(Kind.INVALID),
    /** The same body twice. {0}: its code. */
    BODY_NAMED_TWICE(Kind.INVALID),
    /** Not an IANA time zone. {0}: what was given. */
    UNKNOWN_ZONE(Kind.INVALID),
    /** The single days must begin with the first day, end with the last and name none twice. */
    DAYS_NOT_IN_PERIOD(Kind.INVALID),
    /** A planned meeting has its days, not just a month or a year. {0}: what was given. */
    MEETING_DATE_TOO_COARSE(Kind.INVALID),
    /** A meeting does not last that long. {0}: the most days it can last. */
    MEETING_TOO_LONG(Kind.INVALID),
    /** Only a meeting that is over can be entered as held before. {0}: its last day. */
    MEETING_NOT_PAST(Kind.INVALID),
    /** On one day a meeting ends after it starts. {0}: start, {1}: end. */
    MEETING_ENDS_BEFORE_START(Kind.INVALID),
    /** A delegation may be limited to 1 to 999 delegates. {0}: what was given. */
    MAX_DELEGATES_OUT_OF_RANGE(Kind.INVALID),
    /** A delegation registered already has more delegates. {0}: the most there may be, {1}: how many there are. */
    MORE_DELEGATES_REGISTERED(Kind.CONFLICT),
    /** The document named as the report is not an adopted document of this meeting. */
    REPORT_NOT_ADOPTED(Kind.CONFLICT),
    /** The agenda has an item of this number. {0}: the number. */
    AGENDA_NUMBER_TAKEN(Kind.CONFLICT),
    /** The agenda is published: numbers stay, and no item is taken off. */
    AGENDA_NUMBER_FIXED(Kind.CONFLICT),
    /** The paper belongs to another meeting. */
    PAPER_OF_OTHER_MEETING(Kind.INVALID),
    /** The participant has registered a delegation. {0}: its code. */
    DELEGATION_ALREADY_REGISTERED(Kind.CONFLICT),
    /** The participant is not invited to this meeting. {0}: its code. */
    PARTICIPANT_NOT_INVITED(Kind.CONFLICT),
    /** A delegation is registered; the invitation stays as long as it is. {0}: code of the participant. */
    DELEGATION_REGISTERED(Kind.CONFLICT),
    /** The delegation is full. {0}: the most delegates the meeting allows. */
    TOO_MANY_DELEGATES(Kind.CONFLICT),
    /** The delegation has a head. */
    SECOND_HEAD_OF_DELEGATION(Kind.CONFLICT),
    /** There is a mark for that participant or delegate on that day; correct it instead. */
    ATTENDANCE_ALREADY_RECORDED(Kind.CONFLICT),
    /** The meeting is not held on that day. {0}: the day. */
    NOT_A_DAY_OF_THE_MEETING(Kind.INVALID),
    /** The delegate does not belong to that participant's delegation. */
    DELEGATE_OF_OTHER_PARTICIPANT(Kind.INVALID),
    /** The meeting has a decision of this number. {0}: the number. */
    DECISION_NUMBER_TAKEN(Kind.CONFLICT),
    /** Too few members of the body were there on that day. {0}: how many came, {1}: how many are needed. */
    NO_QUORUM(Kind.CONFLICT),
    /** The body is not one of those that meet. {0}: its code. */
    BODY_DOES_NOT_MEET(Kind.INVALID),
    /** The agenda item belongs to another meeting. */
    ITEM_OF_OTHER_MEETING(Kind.INVALID),
    /** The participant has entered a reservation to this decision. {0}: its code. */
    RESERVATION_ALREADY_ENTERED(Kind.CONFLICT),
    /** A quorum is either a percentage from 1 to 100 or a number of members. */
    QUORUM_RULE_UNCLEAR(Kind.INVALID),
    /** What was asked does not fit the state the document is in. {0}: its state, {1}: the states it would fit. */
    DOCUMENT_NOT_IN_STATE(Kind.CONFLICT),
    /** The document has no text in any language yet. */
    DOCUMENT_WITHOUT_TEXT(Kind.CONFLICT),
    /** An adopted text never changes; only a language it lacks can be added. {0}: the language. */
    ADOPTED_TEXT_IS_FIXED(Kind.CONFLICT),
    /** A document belongs to a process, a body or a meeting. */
    DOCUMENT_WITHOUT_HOME(Kind.INVALID),
    /** A document cannot take its own place. */
    DOCUMENT_SUPERSEDES_ITSELF(Kind.INVALID),
    /** No such document. {0}: what was given. */
    UNKNOWN_DOCUMENT(Kind.INVALID),
    /** Files of this type are not taken, or the content is not what the type says. {0}: the type. */
    FILE_TYPE_REFUSED(Kind.INVALID),
    /** A file of text is announced in another encoding than UTF-8. {0}: the encoding. */
    FILE_NOT_UTF8(Kind.INVALID),
    /** The file is empty. */
    FILE_EMPTY(Kind.INVALID),
    /** Only a document of a meeting is confidential: its insiders are those of the meeting. */
    CONFIDENTIAL_NEEDS_MEETING(Kind.INVALID),
    /** What was asked does not fit the state the action item is in. {0}: its state, {1}: the states it would fit. */
    ACTION_NOT_IN_STATE(Kind.CONFLICT),
    /** An action item comes from a decision or a meeting. */
    ACTION_WITHOUT_ORIGIN(Kind.INVALID),
    /** No such meeting, or none that this person may see. {0}: what was given. */
    UNKNOWN_MEETING(Kind.INVALID),
    /** No such decision, or not of that meeting. {0}: what was given. */
    UNKNOWN_DECISION(Kind.INVALID),
    /** Whoever said it is done cannot verify it. */
    VERIFIER_IS_OWNER(Kind.CONFLICT),
    /** The participant is not a member of the body when the joint action starts; mark it as a guest. {0}: its code. */
    NOT_A_MEMBER_OF_THE_BODY(Kind.CONFLICT),
    /** The participant takes part already. {0}: its code. */
    ALREADY_TAKES_PART(Kind.CONFLICT);

    private final Kind kind;

    MeetingRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
