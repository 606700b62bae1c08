package org.concord.training.api;

/** What a mail is about. */
public enum MailKind {
    /** To the officer: a seat is offered, and the focal point has until a day to confirm it. */
    OFFERED,
    /** To the officer: the seat is confirmed. */
    CONFIRMED,
    /** To the officer: the seat is not kept any more. */
    RELEASED
}
