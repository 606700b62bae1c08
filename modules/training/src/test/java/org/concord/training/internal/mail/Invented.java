package org.concord.training.internal.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A course of two sessions in Bangkok. */
final class Invented {

    static final UUID RUN = UUID.fromString("0199f2a4-0000-7000-8000-000000000001");

    private Invented() {
    }

    static Occasion occasion() {
        return occasion("T-1", "Interviewing without harm");
    }

    static Occasion occasion(String code, String title) {
        return new Occasion(RUN, code, title, "Bangkok", ZoneId.of("Asia/Bangkok"), List.of(
            new Sitting(Instant.parse("2027-03-01T02:00:00Z"), Instant.parse("2027-03-01T05:00:00Z"), "How to ask", "Room 1"),
            new Sitting(Instant.parse("2027-03-02T02:00:00Z"), Instant.parse("2027-03-02T05:00:00Z"), "How to listen", null)), null, 2);
    }
}
