package org.concord.acceptance.driver;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A mail as its reader has it. */
public record Post(MimeMessage message) {

    public String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public String text() {
        return part(0);
    }

    public boolean hasCalendar() {
        return parts() > 1;
    }

    /** What goes into the reader's calendar. */
    public ICalendar calendar() {
        return Biweekly.parse(part(1)).first();
    }

    private int parts() {
        try {
            return ((MimeMultipart) message.getContent()).getCount();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String part(int number) {
        try (InputStream bytes = ((MimeMultipart) message.getContent()).getBodyPart(number).getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
