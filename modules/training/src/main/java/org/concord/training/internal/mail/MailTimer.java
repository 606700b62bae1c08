package org.concord.training.internal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Sends what is due, again and again, on every node. */
@Singleton
@Startup
@DependsOn("TrainingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final int AT_ONCE = 1000;

    @Inject
    private Outbox outbox;
    @Inject
    private MailSettings settings;
    @Inject
    private CurrentCaller caller;
    @Resource
    private TimerService timers;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(settings.every().toMillis(), settings.every().toMillis(), new TimerConfig("mail", false));
    }

    /** Where no mail server is set, all wait. */
    @Timeout
    public void send() {
        caller.become(Caller.system("training"));
        List<UUID> due = settings.isComplete() ? outbox.due(AT_ONCE) : List.of();
        if (due.isEmpty()) {
            return;
        }
        try (PostRound round = new PostRound(settings)) {
            due.forEach(mail -> send(mail, round));
        }
    }

    private void send(UUID mail, PostRound round) {
        try {
            outbox.share(mail);
            Optional<Letter> letter = outbox.claim(mail);
            if (letter.isPresent()) {
                send(letter.get(), round);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Mail " + mail + " was not sent; the next round tries again");
        }
    }

    private void send(Letter letter, PostRound round) {
        try {
            round.send(letter);
        } catch (Undelivered because) {
            LOG.info(() -> "Mail " + letter.mail() + " was not sent: " + because.why());
            outbox.failed(letter, because);
            return;
        }
        outbox.sent(letter);
    }
}
