package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.training.api.MailKind;
import org.concord.training.api.NominationState;
import org.concord.training.api.OfficerAnonymised;
import org.concord.training.api.RunState;
import org.concord.training.internal.nomination.NominationMoved;
import org.concord.training.internal.run.RunMoved;

/** Notes that people are to be told, in the transaction that makes it so: there is no change without its mail, and no mail without its change. */
@ApplicationScoped
class Notices {

    @Inject
    private MailRepository mails;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    /**
     * Tells the officer, and of a seat that is offered or lost also the focal points, who alone can do something about it: these a while later, so that several
     * are told in one mail. A seat that is lost is a newer word on the reader's calendar entry than the one before.
     */
    void tell(@Observes NominationMoved moved) {
        MailKind kind = kind(moved.state());
        if (kind == MailKind.RELEASED) {
            mails.calendar(moved.run()).revise();
        }
        mails.add(Mail.toOfficer(kind, moved, clock.instant()));
        if (kind != MailKind.CONFIRMED) {
            mails.addOnce(Mail.toFocalPointsOnce(kind, moved.run(), moved.participant(), clock.instant(), settings.changesWait()));
        }
    }

    private static MailKind kind(NominationState state) {
        return switch (state) {
            case OFFERED -> MailKind.OFFERED;
            case CONFIRMED -> MailKind.CONFIRMED;
            default -> MailKind.RELEASED;
        };
    }

    /**
     * Tells all who have a seat of a change, a while later, so that several that are made one after the other are told in one mail; that it is not held also
     * those who wait for one, and the focal points of both.
     */
    void tell(@Observes RunMoved moved) {
        mails.calendar(moved.run()).revise();
        Instant now = clock.instant();
        if (moved.state() == RunState.CANCELLED) {
            cancelled(moved.run(), now);
            return;
        }
        Set<UUID> waiting = mails.waitingOfChange(moved.run());
        mails.seated(moved.run()).stream().filter(seat -> !waiting.contains(seat.nomination()))
            .forEach(seat -> mails.add(Mail.toOfficer(MailKind.CHANGED, seat, now).after(settings.changesWait())));
    }

    private void cancelled(UUID run, Instant now) {
        List<NominationMoved> hopeful = mails.hopeful(run);
        hopeful.forEach(nominated -> mails.add(Mail.toOfficer(MailKind.CANCELLED, nominated, now)));
        hopeful.stream().map(NominationMoved::participant).distinct()
            .forEach(participant -> mails.add(Mail.toFocalPoints(MailKind.CANCELLED, run, participant, now)));
    }

    /** Takes the address off what was sent, and drops what was not, in the transaction that takes the name away elsewhere. */
    void forget(@Observes OfficerAnonymised gone) {
        mails.ofOfficer(gone.officer()).forEach(Mail::forgetReader);
    }
}
