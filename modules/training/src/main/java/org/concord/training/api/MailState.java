package org.concord.training.api;

/** Where a mail stands. */
public enum MailState {
    /** To be tried at its time. */
    WAITING,
    /** Somebody tries it right now. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Will not be tried again by itself. */
    GIVEN_UP,
    /** What it would say was not so any more when it was its turn, or nobody may know any more whom it was for. */
    DROPPED
}
