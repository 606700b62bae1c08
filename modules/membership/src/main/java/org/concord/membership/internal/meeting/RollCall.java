package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.membership.api.Quorum;
import org.concord.membership.internal.RollSearch;

/** Counts the members of a body who came on a day, each once, however many delegates it sent. */
@ApplicationScoped
class RollCall {

    @Inject
    private MeetingRepository meetings;
    @Inject
    private AttendanceSearch attendances;
    @Inject
    private RollSearch roll;
    @Inject
    private Sights sights;

    Quorum of(Meeting meeting, String body, LocalDate day) {
        return count(meeting.id(), body, day);
    }

    List<Quorum> ofEachBodyAndDay(UUID meeting) {
        return attendances.ifPapersAreSeen(meeting, sights.current())
            .map(of -> of.bodyCodes().stream().flatMap(body -> of.days().all().stream().map(day -> count(meeting, body, day))).toList())
            .orElse(List.of());
    }

    private Quorum count(UUID meeting, String body, LocalDate day) {
        List<String> members = roll.members(List.of(body), day);
        Set<String> came = attendances.came(meeting, day);
        int present = (int) members.stream().filter(came::contains).count();
        Integer needed = meetings.quorumRule(body).map(rule -> rule.needed(members.size())).orElse(null);
        return new Quorum(body, day, needed, members.size(), present);
    }
}
