package org.concord.membership.internal.meeting;

import java.util.List;
import org.concord.membership.api.MeetingRecord;

/** A meeting as one caller may see it. */
final class MeetingView {

    private MeetingView() {
    }

    /**
     * @param title whether the caller sees more than dates and place
     * @param papers whether the caller sees what hangs on it
     */
    static MeetingRecord of(Meeting m, boolean title, boolean papers) {
        return new MeetingRecord(m.id(), title ? m.process() : null, title ? m.bodyCodes() : List.of(), title ? m.number() : null,
            title ? m.title() : null, m.days().from(), m.days().to(), m.days().all(), title ? m.hours().start() : null,
            title ? m.hours().end() : null, m.hours().zone(), m.place(), m.country(), title ? m.format() : null, m.confidentiality(), title ? m.state() : null,
            title ? m.participation() : null, title ? m.maxDelegates() : null, title ? m.reason() : null, papers ? m.report() : null,
            m.sequence(), m.lastModified(), papers, m.version());
    }
}
