package org.concord.membership.api;

import java.time.LocalTime;
import java.util.UUID;

/** An item of an agenda. */
public record AgendaItemRow(UUID id, UUID meeting, String number, String title, AgendaPurpose purpose, String presenter,
        LocalTime startTime, UUID paper, String minutes, long version) {

    /** Its number as it sorts. */
    public String order() {
        return NumberOrder.of(number);
    }
}
