package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concord.membership.api.Timeline;
import org.concord.membership.api.TimelineRow;

/** Puts meetings, documents and joint actions on one line of time. */
@ApplicationScoped
@Transactional
public class TimelineDesk implements Timeline {

    private static final Comparator<TimelineRow> BY_TIME = Comparator.comparing(TimelineRow::from).thenComparing(TimelineRow::id);

    @Inject
    private TimelineSearch search;

    @Override
    public List<TimelineRow> between(String process, LocalDate from, LocalDate until) {
        List<TimelineRow> marks = Stream.of(search.meetings(process, from, until), search.documents(process, from, until),
                search.jointActions(process, from, until))
            .flatMap(List::stream).sorted(BY_TIME).toList();
        return marks.subList(Math.max(0, marks.size() - MOST), marks.size());
    }
}
