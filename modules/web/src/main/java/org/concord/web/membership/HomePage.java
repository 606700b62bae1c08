package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.MemberWithoutFocalPointRow;
import org.concord.membership.api.MembershipCounts;
import org.concord.membership.api.Overview;
import org.concord.membership.api.Timeline;
import org.concord.membership.api.TimelineRow;
import org.concord.web.page.Once;

/** What needs doing today. */
@Named
@RequestScoped
public class HomePage {

    private static final Paging SOME = Paging.first(8);

    @Inject
    private Overview overview;
    @Inject
    private Meetings meetings;
    @Inject
    private FollowUp followUp;
    @Inject
    private Timeline timeline;

    private final Once<MembershipCounts> counts = new Once<>(() -> overview.counts());
    private final Once<List<ChairAnswer>> emptySeats = new Once<>(() -> overview.emptySeats());
    private final Once<Page<MemberWithoutFocalPointRow>> withoutFocalPoint = new Once<>(() -> overview.membersWithoutFocalPoint(SOME));
    private final Once<Page<MeetingRow>> next = new Once<>(() -> meetings.next(SOME));
    private final Once<Page<ActionItemRow>> overdue = new Once<>(() -> followUp.search(
        new ActionItemCriteria(null, null, null, true, null, null, null, null, null), SOME));
    private final Once<Page<ActionItemRow>> own = new Once<>(() -> followUp.own(SOME));
    private final Once<List<TimelineRow>> latest = new Once<>(() -> timeline.latest(SOME.limit()));

    public MembershipCounts getCounts() {
        return counts.get();
    }

    public List<ChairAnswer> getEmptySeats() {
        return emptySeats.get();
    }

    public Page<MemberWithoutFocalPointRow> getWithoutFocalPoint() {
        return withoutFocalPoint.get();
    }

    public Page<MeetingRow> getNext() {
        return next.get();
    }

    public Page<ActionItemRow> getOverdue() {
        return overdue.get();
    }

    public Page<ActionItemRow> getOwn() {
        return own.get();
    }

    public List<TimelineRow> getLatest() {
        return latest.get();
    }
}
