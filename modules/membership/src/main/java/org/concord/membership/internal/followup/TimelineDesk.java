package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    @Inject
    private TimelineSearch search;
    @Inject
    private Clock clock;

    @Override
    public List<TimelineRow> between(String process, LocalDate from, LocalDate until) {
        List<TimelineRow> marks = marks(new Stretch(process, from, until, MOST)).sorted(BY_TIME).toList();
        return marks.subList(Math.max(0, marks.size() - MOST), marks.size());
    }

    @Override
    public List<TimelineRow> latest(int most) {
        return marks(new Stretch(null, BEGINNING, LocalDate.now(clock), most)).sorted(BY_TIME.reversed()).limit(most).toList();
    }

    private Stream<TimelineRow> marks(Stretch asked) {
        return Stream.of(search.meetings(asked), search.documents(asked), search.jointActions(asked)).flatMap(List::stream);
    }
}
