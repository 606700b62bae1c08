package org.concord.training.internal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import org.concord.training.api.MailFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a real connection to a mail server that is nobody's. */
class PostRoundTest {

    private static final UUID MAIL = UUID.fromString("0199f2a4-0000-7000-8000-000000000002");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void letterArrivesAsItWasWritten() throws Exception {
        try (PostRound round = round(MailSecurity.NONE)) {
            round.send(letter("officer@example.org"));
            round.send(letter("other@example.org"));
        }

        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals("Khóa học T-1", received.getSubject());
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertEquals("Kính gửi Ví Dụ", parts.getBodyPart(0).getContent().toString().strip());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/calendar; charset=UTF-8; method=REQUEST"), parts.getBodyPart(1).getContentType());
        assertEquals("course.ics", parts.getBodyPart(1).getFileName());
        assertEquals("officer@example.org", received.getRecipients(RecipientType.TO)[0].toString());
        assertEquals("<" + MAIL + "@concord.example>", received.getMessageID());
        assertEquals("auto-generated", received.getHeader("Auto-Submitted", null));
    }

    /** Whoever was killed before it was noted that the mail was sent sends it again. */
    @Test
    void mailThatIsTriedAgainIsKnownAsTheSameAndAnotherIsNot() throws Exception {
        for (Letter letter : List.of(letter(MAIL, 0, 1), letter(MAIL, 0, 2), letter(UUID.randomUUID(), 0, 1), letter(MAIL, 1, 1))) {
            try (PostRound round = round(MailSecurity.NONE)) {
                round.send(letter);
            }
        }

        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(received[0].getMessageID(), received[1].getMessageID());
        assertNotEquals(received[0].getMessageID(), received[2].getMessageID());
        assertNotEquals(received[0].getMessageID(), received[3].getMessageID(), "somebody asked to send it again");
    }

    @Test
    void nobodyElseIsWrittenToByWhatStandsInAnAddress() throws Exception {
        try (PostRound round = round(MailSecurity.NONE)) {
            for (String hostile : List.of("a@example.org\r\nBcc: thief@example.org", "a@example.org, thief@example.org", "<a@example.org>\r\nDATA", "nobody")) {
                Undelivered refused = assertThrows(Undelivered.class, () -> round.send(letter(hostile)), hostile);
                assertEquals(MailFailure.ADDRESS_REFUSED, refused.why());
            }
            round.send(new Letter(MAIL, 0, 1, "officer@example.org", "Course\r\nBcc: thief@example.org", "Text", null));
        }

        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals(1, server.getReceivedMessages().length);
        assertNull(received.getHeader("Bcc"));
    }

    @Test
    void whereEncryptionIsAskedForNothingIsSentInTheClear() {
        try (PostRound round = round(MailSecurity.STARTTLS)) {
            Undelivered refused = assertThrows(Undelivered.class, () -> round.send(letter("officer@example.org")));

            assertEquals(MailFailure.SERVER_AWAY, refused.why());
            assertTrue(refused.getMessage().contains("STARTTLS"), refused::getMessage);
        }
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void serverThatIsAwayIsAskedOnceARound() {
        try (PostRound round = round(MailSecurity.NONE)) {
            server.stop();
            Undelivered first = assertThrows(Undelivered.class, () -> round.send(letter("officer@example.org")));
            server.start();

            assertEquals(MailFailure.SERVER_AWAY, first.why());
            assertSame(first, assertThrows(Undelivered.class, () -> round.send(letter("officer@example.org"))));
        }
    }

    @Test
    void readerWhomTheServerWillNeverTakeIsRefusedForGoodAndOthersAreNot() throws Exception {
        try (RefusingServer refusing = new RefusingServer(); PostRound round = new PostRound(new MailSettings("127.0.0.1", refusing.port(), MailSecurity.NONE))) {
            Undelivered forGood = assertThrows(Undelivered.class, () -> round.send(letter("gone@example.org")));
            Undelivered forNow = assertThrows(Undelivered.class, () -> round.send(letter("full@example.org")));
            round.send(letter("officer@example.org"));

            assertEquals(MailFailure.ADDRESS_REFUSED, forGood.why());
            assertEquals("550 5.1.1 … nobody of this name", forGood.getMessage());
            assertEquals(MailFailure.SERVER_REFUSED, forNow.why());
        }
    }

    private PostRound round(MailSecurity security) {
        return new PostRound(new MailSettings("127.0.0.1", server.getSmtp().getPort(), security));
    }

    private static Letter letter(UUID mail, int edition, int attempt) {
        return new Letter(mail, edition, attempt, "officer@example.org", "Course", "Text", null);
    }

    private static Letter letter(String to) {
        return new Letter(MAIL, 0, 1, to, "Khóa học T-1", "Kính gửi Ví Dụ", new CalendarEntry("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
    }
}
