package org.concord.access.api;

import java.time.Duration;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The sessions of whoever asks: somebody signed in on pages, with one browser. One ends when its owner signs out or ends it from elsewhere, after
 * {@link #IDLE} without a request, after {@link #LONGEST} in any case, and when the account is disabled or its password changed.
 */
public interface Sessions {

    /** How long one lasts without a request; the server's sessions (web.xml) end as soon. */
    Duration IDLE = Duration.ofMinutes(30);

    /** How long one lasts, however busy: a working day. */
    Duration LONGEST = Duration.ofHours(12);

    /** The current caller's sessions that go on, the latest first. One left without signing out is listed for a little longer than it lasts. */
    Page<OwnSessionRow> own(Paging paging);

    /** Ends one of the current caller's sessions; on other servers within two seconds. */
    void end(UUID id);

    /** Ends all the current caller's sessions but this one; all, when it is null. */
    void endAllBut(UUID kept);
}
