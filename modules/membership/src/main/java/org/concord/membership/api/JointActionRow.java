package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/** A joint action. */
public record JointActionRow(UUID id, String process, String body, String number, String title, PartialDate from, PartialDate to,
        String objectives, String results, String lessons, String goodPractices, long version) {

    /** As the database knows it. */
    public JointActionRow(UUID id, String process, String body, String number, String title, LocalDate fromDay,
            Precision fromPrecision, LocalDate toDay, Precision toPrecision, String objectives, String results, String lessons,
            String goodPractices, long version) {
        this(id, process, body, number, title, Dates.of(fromDay, fromPrecision),
            Dates.of(toDay, toPrecision), objectives, results, lessons, goodPractices, version);
    }
}
