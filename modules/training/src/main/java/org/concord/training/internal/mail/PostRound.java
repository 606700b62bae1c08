package org.concord.training.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.concord.kernel.EmailAddress;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.MailFailure;

/**
 * One round of letters over one connection, made when the first goes out. When the mail server does not answer, or does not let us in, the rest of the round
 * learns the same at once instead of waiting for it anew.
 */
class PostRound implements AutoCloseable {

    private final MailSettings settings;
    private final Session session;
    private Transport transport;
    private Undelivered closed;

    PostRound(MailSettings settings) {
        this.settings = settings;
        session = Session.getInstance(settings.properties());
    }

    /** Hands a letter over; afterwards the mail server answers for it. */
    void send(Letter letter) throws Undelivered {
        InternetAddress to = address(letter);
        if (closed != null) {
            throw closed;
        }
        try {
            connected().sendMessage(message(letter, to), new InternetAddress[] {to});
        } catch (SendFailedException refused) {
            throw refusal(refused);
        } catch (AuthenticationFailedException notLetIn) {
            closed = new Undelivered(MailFailure.SERVER_REFUSED, said(notLetIn));
            throw closed;
        } catch (MessagingException away) {
            closed = new Undelivered(MailFailure.SERVER_AWAY, said(away));
            throw closed;
        }
    }

    private static InternetAddress address(Letter letter) throws Undelivered {
        try {
            return new InternetAddress(EmailAddress.optional("email", letter.to()), true);
        } catch (AddressException | RuleBroken none) {
            throw new Undelivered(MailFailure.ADDRESS_REFUSED, null);
        }
    }

    private Transport connected() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport("smtp");
        }
        if (!transport.isConnected()) {
            transport.connect(settings.user(), settings.password());
        }
        return transport;
    }

    /**
     * The same mail has the same Message-ID each time it is tried, so that whoever gets it twice can know. Where somebody asked to send it again it has
     * another: a server that knows the first might not deliver it.
     */
    private MimeMessage message(Letter letter, InternetAddress to) throws MessagingException {
        String from = settings.from();
        String name = letter.edition() == 0 ? letter.mail().toString() : letter.mail() + "." + letter.edition();
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + name + from.substring(from.lastIndexOf('@')) + ">");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private static Multipart content(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        MimeMultipart all = new MimeMultipart(text);
        if (letter.entry() != null) {
            String type = "text/calendar; charset=UTF-8; method=" + letter.entry().method();
            MimeBodyPart entry = new MimeBodyPart();
            entry.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.entry().text().getBytes(StandardCharsets.UTF_8), type)));
            entry.setFileName("course.ics");
            all.addBodyPart(entry);
        }
        return all;
    }

    /** An address that the server will never take, or something that may pass. */
    private static Undelivered refusal(SendFailedException refused) {
        boolean forGood = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return new Undelivered(forGood ? MailFailure.ADDRESS_REFUSED : MailFailure.SERVER_REFUSED, said(refused));
    }

    /** The innermost words, which are the server's own; without addresses, because they are kept. */
    private static String said(MessagingException failed) {
        Exception innermost = failed;
        while (innermost instanceof MessagingException chained && chained.getNextException() != null) {
            innermost = chained.getNextException();
        }
        return LetterWriter.line(String.valueOf(innermost.getMessage()).replaceAll("<?[^\\s<>@]+@[^\\s<>@]+>?", "…"));
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException goneAlready) {
            transport = null;
        }
    }
}
