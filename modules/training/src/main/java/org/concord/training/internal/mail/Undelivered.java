package org.concord.training.internal.mail;

import org.concord.training.api.MailFailure;

/** A letter that the mail server did not take. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailFailure why;

    /** @param reply what the mail server, or the way to it, said */
    Undelivered(MailFailure why, String reply) {
        super(reply);
        this.why = why;
    }

    MailFailure why() {
        return why;
    }
}
