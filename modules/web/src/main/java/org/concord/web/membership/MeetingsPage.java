package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.PlanMeeting;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of meetings, and entering one that was held before Concord kept it. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private Meetings meetings;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<PlanMeeting> past = Draft.of(PlanMeeting.class);
    private final Once<Page<MeetingRow>> list = new Once<>(() -> here.list(paging -> meetings.search(new MeetingCriteria(
        here.text("process"), here.text("body"), here.choice("state", MeetingState.class), here.text("country"),
        here.choice("format", MeetingFormat.class), here.day("from"), here.day("until"), here.day("asOf"), here.text("q")), paging)));

    public Page<MeetingRow> getList() {
        return list.get();
    }

    public Draft<PlanMeeting> getPast() {
        return past;
    }

    public void enterPast() {
        UUID id = here.newId();
        outcome.attempt(past, command -> meetings.enterPast(id, command), "done.saved", "/membership/meeting?id=" + id);
    }
}
