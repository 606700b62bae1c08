package org.concord.training.api;

/** Why a mail could not be sent. */
public enum MailFailure {
    /** Nobody entered an address. */
    NO_ADDRESS(false),
    /** The address is none, or the mail server refuses it for good. */
    ADDRESS_REFUSED(false),
    /** The mail server does not answer. */
    SERVER_AWAY(true),
    /** The mail server does not take it now. */
    SERVER_REFUSED(true);

    private final boolean passing;

    MailFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether it is worth trying again by itself. */
    public boolean isPassing() {
        return passing;
    }
}
