package org.concord.membership.api;

import java.time.LocalDate;
import java.util.List;

/** What happened when: meetings, documents and joint actions together. */
public interface Timeline {

    /** The most marks one question is answered with. */
    int MOST = 1000;

    /** What began between two days, earliest first; {@code process} may be null for all. At most {@value #MOST} marks, the latest ones. */
    List<TimelineRow> between(String process, LocalDate from, LocalDate until);

    /** What began last, until today, the latest first: {@code most} marks, or fewer where there are not so many. */
    List<TimelineRow> latest(int most);
}
