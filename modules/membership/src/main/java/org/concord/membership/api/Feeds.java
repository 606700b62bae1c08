package org.concord.membership.api;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * What leaves membership in public formats. Calendars and the news of decisions show what an outsider may see, whoever asks, because a
 * calendar program hands on what it subscribes to.
 *
 * <p>{@code site} is the address of the installation, with a slash at its end; links in the feeds begin with it.
 */
public interface Feeds {

    /** The most meetings a calendar holds, the latest ones. */
    int MOST_MEETINGS = 2000;

    /** The most decisions the news hold, the latest ones. */
    int MOST_DECISIONS = 100;

    /** The meetings of all processes as iCalendar (RFC 5545, RFC 7986). Meetings whose days are not known are left out. */
    Feed calendar(URI site);

    /** The meetings of one body; empty when there is no such body. */
    Optional<Feed> calendar(String body, URI site);

    /** The latest decisions of public meetings as Atom (RFC 4287). */
    Feed decisions(URI site);

    /** A person as vCard 4 (RFC 6350), with contacts for those who may read them; empty when nobody of that id can be named. */
    Optional<String> card(UUID person);
}
