package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.concord.training.api.MailKind;
import org.concord.training.api.NominationState;
import org.concord.training.api.OfficerAnonymised;
import org.concord.training.internal.nomination.NominationMoved;

/** Notes that people are to be told, in the transaction that makes it so: there is no change without its mail, and no mail without its change. */
@ApplicationScoped
class Notices {

    @Inject
    private MailRepository mails;
    @Inject
    private Clock clock;

    void tell(@Observes NominationMoved moved) {
        mails.add(new Mail(kind(moved.state()), moved, clock.instant()));
    }

    private static MailKind kind(NominationState state) {
        return switch (state) {
            case OFFERED -> MailKind.OFFERED;
            case CONFIRMED -> MailKind.CONFIRMED;
            default -> MailKind.RELEASED;
        };
    }

    /** Takes the address off what was sent, and drops what was not, in the transaction that takes the name away elsewhere. */
    void forget(@Observes OfficerAnonymised gone) {
        mails.ofOfficer(gone.officer()).forEach(Mail::forgetReader);
    }
}
