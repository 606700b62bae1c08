package org.concord.acceptance.driver;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.concord.acceptance.running.PostBox;
import org.concord.acceptance.running.RunningConcord;

/** The mail server that Concord sends to, while a test class has one. */
public final class MailServer implements AutoCloseable {

    /** Reminders are noted once a minute, and a mail that was not taken at first is tried again after one. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final GreenMail server = new GreenMail(new ServerSetup(PostBox.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** @param concord which knows where it is */
    public MailServer(RunningConcord concord) {
        server.start();
    }

    /** Waits for a mail to an address whose subject says this. */
    public Post letter(String address, String subject) {
        Eventually.holds(LONGEST, () -> letters(address, subject).findAny().isPresent());
        return letters(address, subject).findFirst().orElseThrow();
    }

    /** The mails to an address whose subject says this, as far as they have come. */
    public Stream<Post> letters(String address, String subject) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> is(message, address, subject)).map(Post::new);
    }

    private static boolean is(MimeMessage message, String address, String subject) {
        try {
            return message.getSubject().contains(subject) && Arrays.stream(message.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public void stop() {
        server.stop();
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }
}
