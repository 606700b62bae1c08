package org.concord.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.kernel.Ids;
import org.concord.kernel.Paging;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.MarkParticipant;
import org.concord.membership.api.MembershipRight;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Typed;

/** Who came on one day of a meeting: one mark for each participant invited, all entered in one form. */
@Named
@RequestScoped
public class AttendancePage {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Access access;
    @Inject
    private Attendances attendances;
    @Inject
    private Delegations delegations;
    @Inject
    private MeetingPage page;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Map<String, AttendanceRow>> known = new Once<>(() -> attendances.marks(here.id(), getDay(), ALL).rows().stream()
        .filter(mark -> mark.delegate() == null).collect(Collectors.toMap(AttendanceRow::participant, Function.identity())));

    @PostConstruct
    void mustBeAllowed() {
        access.require(MembershipRight.PLAN_MEETINGS);
    }

    /** Those who were invited. */
    public List<InvitationRow> getInvited() {
        return delegations.invitations(here.id(), ALL).rows();
    }

    /** The day asked for, or the first day of the meeting. */
    public LocalDate getDay() {
        LocalDate asked = here.day("day");
        return asked == null ? page.getRecord().from().firstDay() : asked;
    }

    /** The mark of a participant on that day, or null: the one just chosen, unless another was recorded since the form was made. */
    public String mark(String participant) {
        String typed = request.getParameter("mark-" + participant);
        AttendanceRow mark = known.get().get(participant);
        boolean overtaken = !Objects.equals(version(participant), seen(participant));
        return typed != null && !overtaken ? typed : mark == null ? null : mark.mark().name();
    }

    /** The version of what is recorded of a participant on that day, or null. */
    public Long version(String participant) {
        AttendanceRow mark = known.get().get(participant);
        return mark == null ? null : mark.version();
    }

    private Long seen(String participant) {
        return Typed.as(Long.class, "version", here.text("version-" + participant));
    }

    public void recordAttendance() {
        outcome.attempt(() -> attendances.recordDay(here.id(), getDay(), getInvited().stream().flatMap(this::changed).toList()), "done.saved");
    }

    /** The mark chosen for a participant, where it is another than before. */
    private Stream<MarkParticipant> changed(InvitationRow invited) {
        AttendanceMark mark = here.choice("mark-" + invited.participant(), AttendanceMark.class);
        AttendanceRow before = known.get().get(invited.participant());
        if (mark == null || before != null && before.mark() == mark) {
            return Stream.empty();
        }
        Long seen = seen(invited.participant());
        return Stream.of(new MarkParticipant(before == null || seen == null ? Ids.next() : before.id(), invited.participant(), mark, seen));
    }
}
