package org.concord.training.api;

/** What a mail is about. */
public enum MailKind {
    /** To the officer, and to the focal points, who confirm: a seat is offered, and can be confirmed until a day. */
    OFFERED,
    /** To the officer: the seat is confirmed. */
    CONFIRMED,
    /** To the officer, and to the focal points: the seat is not kept any more. */
    RELEASED,
    /** To the officer: the course is held at another time or place. */
    CHANGED,
    /** To whoever has or waits for a seat, and to the focal points who nominated them: the course is not held. */
    CANCELLED,
    /** To the officer, once: the course begins in a few days. */
    REMINDER,
    /** To the focal points, once a run and participant: whether those they nominated use what they learnt can be answered now. */
    LATER_EVALUATION,
    /** To the focal points, once a run and participant: what changed in the service of those they nominated can be answered now. */
    SERVICE_EVALUATION
}
