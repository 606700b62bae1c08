package org.concord.membership.internal.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.ExchangeRule;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.PlanMeeting;

/** Finds the meeting that a line speaks of. */
final class MeetingFinder {

    private final Meetings meetings;

    MeetingFinder(Meetings meetings) {
        this.meetings = meetings;
    }

    Optional<MeetingRecord> byId(UUID id) {
        return meetings.find(id);
    }

    /** By the body in charge, the first day, and the number or else the title. */
    Optional<MeetingRecord> byNature(PlanMeeting said) {
        if (said.bodies().isEmpty() || said.from() == null) {
            return Optional.empty();
        }
        PartialDate from = said.from();
        List<MeetingRow> found = of(said.bodies().get(0), from.firstDay(), from.firstDay())
            .filter(row -> row.from().equals(from))
            .filter(row -> said.number() == null ? sameTitle(row.title(), said.title()) : said.number().equals(row.number()))
            .toList();
        return only(found).flatMap(row -> meetings.find(row.id()));
    }

    /** By a body that met on a day, and the number if it is given. */
    Optional<MeetingRecord> onDay(String body, String number, LocalDate day) {
        List<MeetingRow> found = of(body, day, day).filter(row -> number == null || number.equals(row.number())).toList();
        return only(found).flatMap(row -> meetings.find(row.id()));
    }

    private Stream<MeetingRow> of(String body, LocalDate from, LocalDate until) {
        MeetingCriteria criteria = new MeetingCriteria(null, body, null, null, null, from, until, null, null);
        return meetings.search(criteria, Paging.first(Paging.MOST)).rows().stream();
    }

    private static Optional<MeetingRow> only(List<MeetingRow> found) {
        if (found.size() > 1) {
            throw new RuleBroken(ExchangeRule.IMPORT_AMBIGUOUS, found.size());
        }
        return found.stream().findFirst();
    }

    private static boolean sameTitle(String one, String other) {
        return one != null && other != null && Text.folded(one).equals(Text.folded(other));
    }

    /** The command that would say of a meeting what is stored. */
    static PlanMeeting asPlanned(MeetingRecord known) {
        LocalDate first = known.from().firstDay();
        LocalDate last = Objects.requireNonNullElse(known.to(), known.from()).lastDay();
        boolean everyDay = known.days().isEmpty() || known.days().size() == first.datesUntil(last.plusDays(1)).count();
        return new PlanMeeting(known.bodies(), known.number(), known.title(), known.from(), known.to(),
            everyDay ? List.of() : known.days(), known.startTime(), known.endTime(), known.zone(), known.place(), known.country(),
            known.format(), known.confidentiality(), known.participation(), known.maxDelegates());
    }
}
