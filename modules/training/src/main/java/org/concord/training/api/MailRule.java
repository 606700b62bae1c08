package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of mails. */
public enum MailRule implements Rule {
    /** It is being sent at this moment, or nobody is to be told any more. {0}: its state. */
    MAIL_STATE_FORBIDS(Kind.CONFLICT);

    private final Kind kind;

    MailRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
