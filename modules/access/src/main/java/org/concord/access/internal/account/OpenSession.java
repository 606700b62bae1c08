package org.concord.access.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concord.access.api.Session;
import org.concord.access.api.Sessions;
import org.concord.kernel.Ids;

/** A session that was begun and not ended by anybody. Which cookies it is known by, the web keeps. */
@Entity
@Table(schema = "access", name = "browser_session")
class OpenSession {

    private static final int LONGEST_BROWSER = 60;

    @Id
    private UUID id;
    @Column(name = "account_id")
    private UUID accountId;
    private int epoch;
    private String browser;
    @Column(name = "began_at")
    private Instant beganAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected OpenSession() {
    }

    OpenSession(UUID accountId, int epoch, String browser, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.epoch = epoch;
        this.browser = browser == null || browser.length() <= LONGEST_BROWSER ? browser : browser.substring(0, LONGEST_BROWSER);
        this.beganAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.lastUsedAt = beganAt;
    }

    boolean isGood(Instant now) {
        return now.isBefore(beganAt.plus(Sessions.LONGEST));
    }

    boolean lastUsedBefore(Instant when) {
        return lastUsedAt.isBefore(when);
    }

    UUID accountId() {
        return accountId;
    }

    Session session() {
        return new Session(id, accountId, epoch);
    }
}
