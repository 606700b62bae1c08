package org.concord.membership.internal.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.PlanMeeting;

/** A meeting as the command that would have planned it so, to compare with what a line says. */
final class Planned {

    private Planned() {
    }

    /** The command that would say of a meeting what is stored. */
    static PlanMeeting as(MeetingRecord known) {
        LocalDate first = known.from().firstDay();
        LocalDate last = Objects.requireNonNullElse(known.to(), known.from()).lastDay();
        boolean everyDay = known.days().isEmpty() || known.days().size() == first.datesUntil(last.plusDays(1)).count();
        return new PlanMeeting(known.bodies(), known.number(), known.title(), known.from(), known.to(),
            everyDay ? List.of() : known.days(), known.startTime(), known.endTime(), known.zone(), known.place(), known.country(),
            known.format(), known.confidentiality(), known.participation(), known.maxDelegates());
    }
}
