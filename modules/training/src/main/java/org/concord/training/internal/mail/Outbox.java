package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.training.internal.run.RunRepository;

/** Mails that wait. Each step of one is a transaction of its own: it is claimed before it is sent, so that two nodes do not send it both. */
@ApplicationScoped
@Transactional
public class Outbox {

    @Inject
    private MailRepository mails;
    @Inject
    private RunRepository runs;
    @Inject
    private OfficerLetters toOfficers;
    @Inject
    private FocalPointLetters toFocalPoints;
    @Inject
    private Clock clock;

    /** Those whose turn it is. */
    List<UUID> due(int most) {
        return mails.due(clock.instant(), most);
    }

    /** Before one to focal points is written, gives each of them one. The run is locked before the mail is, as by whoever notes one. */
    void share(UUID id) {
        mails.runOfUnshared(id).ifPresent(run -> {
            runs.locked(run);
            mails.locked(id).filter(mail -> mail.reader() == null && mail.isDue(clock.instant())).ifPresent(toFocalPoints::share);
        });
    }

    /** What to send, claimed for whoever asks; nothing where another was first, or nothing is to be told any more. */
    Optional<Letter> claim(UUID id) {
        return mails.locked(id).filter(mail -> mail.isDue(clock.instant())).flatMap(this::claim);
    }

    private Optional<Letter> claim(Mail mail) {
        return mail.isToFocalPoints() ? toFocalPoints.claim(mail) : toOfficers.claim(mail);
    }

    void sent(Letter letter) {
        mails.locked(letter.mail()).ifPresent(Mail::sent);
    }

    void failed(Letter letter, Undelivered because) {
        mails.locked(letter.mail()).ifPresent(mail -> mail.fail(letter.attempt(), because.why(), because.getMessage(), clock.instant()));
    }
}
