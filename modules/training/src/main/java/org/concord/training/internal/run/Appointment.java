package org.concord.training.internal.run;

import java.time.Instant;
import java.util.List;

/** Where and when those who come to a run have to be. */
record Appointment(String place, String country, String link, List<Sitting> sittings) {

    record Sitting(Instant startsAt, Instant endsAt, String room, String link) {
    }
}
