package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves this installation, as the operator set it. In a demonstration it leaves to this very machine at most: nobody outside is written to. */
@ApplicationScoped
class MailSettings {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "::1");
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 15_000;

    @Inject
    @ConfigProperty(name = "concord.mail.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "concord.mail.port", defaultValue = "587")
    private int port;
    @Inject
    @ConfigProperty(name = "concord.mail.security", defaultValue = "STARTTLS")
    private MailSecurity security;
    @Inject
    @ConfigProperty(name = "concord.mail.user")
    private Optional<String> user;
    @Inject
    @ConfigProperty(name = "concord.mail.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "concord.mail.from")
    private Optional<String> from;
    @Inject
    @ConfigProperty(name = "concord.mail.language", defaultValue = "en")
    private String language;
    @Inject
    @ConfigProperty(name = "concord.mail.changes-wait", defaultValue = "PT10M")
    private Duration changesWait;
    @Inject
    @ConfigProperty(name = "concord.mail.every", defaultValue = "PT20S")
    private Duration every;
    @Inject
    @ConfigProperty(name = "concord.mail.claim", defaultValue = "PT2M")
    private Duration claim;
    @Inject
    @ConfigProperty(name = "concord.mail.reminders-every", defaultValue = "PT1M")
    private Duration remindersEvery;
    @Inject
    @ConfigProperty(name = "concord.mail.reminder-days", defaultValue = "7")
    private int reminderDays;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    protected MailSettings() {
    }

    MailSettings(String host, int port, MailSecurity security) {
        this.host = Optional.of(host);
        this.port = port;
        this.security = security;
        user = Optional.empty();
        password = Optional.empty();
        from = Optional.of("training@concord.example");
        language = "en";
    }

    /** Whether mail is sent at all. */
    boolean isComplete() {
        return host.isPresent() && from.isPresent() && (!demonstration || THIS_MACHINE.contains(host.get()));
    }

    /** The address that mails come from. */
    String from() {
        return from.orElseThrow();
    }

    /** In which those are written to whose own language is not known, or not written here. */
    String language() {
        return language;
    }

    /** How long the news of a change waits for the next change. */
    Duration changesWait() {
        return changesWait;
    }

    /** How long from one round of sending to the next. */
    Duration every() {
        return every;
    }

    /** How long whoever tries a mail keeps others from trying it: longer than a mail server that answers at all takes over one. */
    Duration claim() {
        return claim;
    }

    /** How long from one look for whom to remind to the next. */
    Duration remindersEvery() {
        return remindersEvery;
    }

    /** How many days before a course begins those who come are reminded. */
    int reminderDays() {
        return reminderDays;
    }

    String user() {
        return user.orElse(null);
    }

    String password() {
        return password.orElse(null);
    }

    /** As Jakarta Mail knows it. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host.orElseThrow());
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(ANSWER_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(ANSWER_MILLIS));
        return properties;
    }
}
