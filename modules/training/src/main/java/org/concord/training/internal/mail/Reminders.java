package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.training.api.MailKind;
import org.concord.training.internal.run.RunRepository;

/** Notes what the calendar says to tell: reminders, and questions months after. Each once; the lock of the run keeps two nodes apart. */
@ApplicationScoped
@Transactional
public class Reminders {

    private static final int MOST = 100;

    @Inject
    private MailRepository mails;
    @Inject
    private RunRepository runs;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    /** Runs that begin in a few days, and of which not all were reminded. */
    List<UUID> due() {
        LocalDate today = LocalDate.now(clock);
        return mails.withUnreminded(today, today.plusDays(settings.reminderDays()), MOST);
    }

    /** Runs of which focal points can say now what became of what was taught, and were not asked. */
    List<UUID> unasked() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Question.values()).flatMap(question -> mails.withUnasked(question, today, MOST).stream()).distinct().toList();
    }

    void ask(UUID run) {
        runs.locked(run);
        Instant now = clock.instant();
        for (Question question : Question.values()) {
            mails.unasked(question, run, LocalDate.now(clock)).forEach(participant -> mails.add(Mail.toFocalPoints(question.kind(), run, participant, now)));
        }
    }

    void remind(UUID run) {
        runs.locked(run);
        Instant now = clock.instant();
        mails.unreminded(run).forEach(seat -> mails.add(Mail.onceToOfficer(MailKind.REMINDER, seat, now)));
    }
}
