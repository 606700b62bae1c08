package org.concord.acceptance.running;

import java.util.Map;

/** Where Concord takes its mail while it is tested; a mail server is there only where a test started one. */
public final class PostBox {

    public static final int PORT = Shape.current().port() + 5;

    private PostBox() {
    }

    static Map<String, String> settings() {
        return Map.of("CONCORD_MAIL_HOST", "127.0.0.1", "CONCORD_MAIL_PORT", Integer.toString(PORT), "CONCORD_MAIL_SECURITY", "NONE",
            "CONCORD_MAIL_FROM", "training@concord.example", "CONCORD_MAIL_CHANGES_WAIT", "PT1S",
            "CONCORD_MAIL_EVERY", "PT1S", "CONCORD_MAIL_CLAIM", "PT40S", "CONCORD_MAIL_REMINDERS_EVERY", "PT2S");
    }
}
