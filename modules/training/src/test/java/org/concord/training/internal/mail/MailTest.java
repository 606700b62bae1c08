package org.concord.training.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.training.api.MailFailure;
import org.concord.training.api.MailKind;
import org.concord.training.api.MailState;
import org.concord.training.api.NominationState;
import org.concord.training.internal.nomination.NominationMoved;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final String ADDRESS = "officer@example.org";

    private final Mail mail = Mail.toOfficer(MailKind.CONFIRMED, new NominationMoved(Ids.next(), Ids.next(), Ids.next(), "VN", NominationState.CONFIRMED), NOW);

    @Test
    void claimedMailIsNobodyElsesUntilTheClaimRunsOut() {
        assertTrue(mail.isDue(NOW));

        mail.claim(ADDRESS, NOW, CLAIM);

        assertFalse(mail.isDue(NOW.plusSeconds(119)));
        assertTrue(mail.isDue(NOW.plusSeconds(120)), "whoever claimed it was killed");
    }

    @Test
    void waitsGrowUntilItIsGivenUpAfterFourDays() {
        List<Duration> waits = new ArrayList<>();
        Instant now = NOW;
        while (mail.state() == MailState.WAITING) {
            mail.claim(ADDRESS, now, CLAIM);
            mail.fail(mail.attempts(), MailFailure.SERVER_AWAY, "Connection refused", now);
            if (mail.dueAt() != null) {
                waits.add(Duration.between(now, mail.dueAt()));
                now = mail.dueAt();
            }
        }

        assertEquals(MailState.GIVEN_UP, mail.state());
        assertEquals(waits.stream().sorted().toList(), waits);
        assertEquals(10, mail.attempts());
        assertEquals(3, Duration.between(NOW, now).toDays());
        assertFalse(mail.isDue(now.plus(Duration.ofDays(99))));
    }

    @Test
    void addressRefusedForGoodIsNotTriedAgain() {
        mail.claim(ADDRESS, NOW, CLAIM);

        mail.fail(1, MailFailure.ADDRESS_REFUSED, "550 no such user", NOW);

        assertEquals(MailState.GIVEN_UP, mail.state());
    }

    @Test
    void whoeverComesTooLateDoesNotSpoilTheAttemptOfAnother() {
        mail.claim(ADDRESS, NOW, CLAIM);
        mail.claim(ADDRESS, NOW.plusSeconds(120), CLAIM);

        mail.fail(1, MailFailure.SERVER_AWAY, "Timed out", NOW.plusSeconds(121));
        assertEquals(MailState.SENDING, mail.state());
        mail.sent();
        mail.fail(2, MailFailure.SERVER_AWAY, "Timed out", NOW.plusSeconds(122));

        assertEquals(MailState.SENT, mail.state());
    }

    @Test
    void whatSomebodyAsksToSendAgainIsAnotherMessageAndWhatIsTriedAgainIsNot() {
        mail.claim(ADDRESS, NOW, CLAIM);
        mail.fail(1, MailFailure.SERVER_AWAY, "Timed out", NOW);
        mail.claim(ADDRESS, NOW.plusSeconds(60), CLAIM);
        assertEquals(0, mail.edition());
        mail.sent();

        mail.sendAgain(NOW.plusSeconds(90));

        assertEquals(1, mail.edition());
    }

    @Test
    void eachFocalPointHasAMailWhoseFateIsItsOwn() {
        Mail first = Mail.toFocalPoints(MailKind.OFFERED, Ids.next(), "VN", NOW);
        first.readBy(Ids.next());
        UUID person = Ids.next();
        Mail other = first.alsoReadBy(person, NOW);
        first.claim(ADDRESS, NOW, CLAIM);

        first.fail(1, MailFailure.ADDRESS_REFUSED, "550 no such user", NOW);

        assertEquals(MailState.WAITING, other.state());
        assertEquals(person, other.reader());
        assertEquals(other.id(), first.alsoReadBy(person, NOW).id(), "once a reader");
    }

    @Test
    void whatHappensWithinAWhileIsToldToFocalPointsOnceAndAfterIt() {
        UUID run = Ids.next();
        Duration wait = Duration.ofMinutes(10);
        Mail first = Mail.toFocalPointsOnce(MailKind.OFFERED, run, "VN", NOW, wait);

        assertEquals(first.id(), Mail.toFocalPointsOnce(MailKind.OFFERED, run, "VN", NOW.plusSeconds(599), wait).id());
        assertFalse(first.isDue(NOW.plusSeconds(1199)));
        assertTrue(first.isDue(NOW.plusSeconds(1200)));
        assertNotEquals(first.id(), Mail.toFocalPointsOnce(MailKind.OFFERED, run, "VN", NOW.plusSeconds(600), wait).id());
    }

    @Test
    void whatWasNotSentIsNotSentToSomebodyWhoMayNotBeNamedAnyMore() {
        mail.forgetReader();

        assertEquals(MailState.DROPPED, mail.state());
        assertFalse(mail.isDue(NOW));
    }
}
