package org.concord.membership.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concord.kernel.RuleBroken;

/** What a file to import holds. */
public enum ImportKind {
    /** States, territories and organisations. */
    PARTICIPANTS,
    /** Who takes part in which process. */
    MEMBERSHIPS,
    /** Bodies of a process. */
    BODIES,
    /** Who held which seat of which body. */
    CHAIR_TERMS,
    /** Meetings, to come and held. */
    MEETINGS,
    /** Who came to a meeting. */
    ATTENDANCE,
    /** Meetings as an iCalendar file (RFC 5545) of another program, or our own come back. */
    CALENDAR;

    /** As in addresses: {@code chair-terms}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #wireName} writes; anything else breaks {@link ExchangeRule#IMPORT_KIND_UNKNOWN}. */
    public static ImportKind of(String wireName) {
        Optional<ImportKind> found = Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
        return found.orElseThrow(() -> new RuleBroken(ExchangeRule.IMPORT_KIND_UNKNOWN, wireName,
            Arrays.stream(values()).map(ImportKind::wireName).collect(Collectors.joining(", "))));
    }
}
