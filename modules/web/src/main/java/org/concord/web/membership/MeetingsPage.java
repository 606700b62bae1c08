package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.Meetings;
import org.concord.web.page.Here;

/** The list of meetings. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private Meetings meetings;
    @Inject
    private Here here;

    private Page<MeetingRow> list;

    public Page<MeetingRow> getList() {
        if (list == null) {
            list = here.list(paging -> meetings.search(new MeetingCriteria(here.text("process"), here.text("body"),
                here.choice("state", MeetingState.class), here.text("country"), here.choice("format", MeetingFormat.class),
                here.day("from"), here.day("until"), here.day("asOf"), here.text("q")), paging));
        }
        return list;
    }
}
