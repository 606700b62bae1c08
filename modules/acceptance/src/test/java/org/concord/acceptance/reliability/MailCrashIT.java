package org.concord.acceptance.reliability;

import java.time.Duration;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MailServer;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plug is pulled between a mail's claim and the word that it was sent. */
@Acceptance
@Order(1_999_999_997)
class MailCrashIT {

    /** The claim runs out before. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final RunningConcord concord;
    private final TrainingDriver training;
    private final PeopleDriver people;

    MailCrashIT(RunningConcord concord, TrainingDriver training, PeopleDriver people) {
        this.concord = concord;
        this.training = training;
        this.people = people;
    }

    @Test
    void mailThatWasBeingSentIsSentAfterTheNextStart() throws Exception {
        String address = Invented.username() + "@example.org";
        try (SilentMailServer silent = new SilentMailServer(address)) {
            training.offered(training.published(), people.officer("VN", "email", address), 1);
            Eventually.holds(silent::isSilent);
            concord.kill();
        }
        Eventually.holds(() -> concord.readiness() == 0);
        // There before Concord is: on a slow machine it would look for the server first, and wait a while after that.
        try (MailServer mails = new MailServer(concord)) {
            concord.startAgain();
            Eventually.holds(LONGEST, () -> mails.letters(address, "a seat is offered to you").findAny().isPresent());
        }
    }
}
