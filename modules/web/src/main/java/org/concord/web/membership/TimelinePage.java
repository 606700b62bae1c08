package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.Page;
import org.concord.membership.api.Timeline;
import org.concord.membership.api.TimelineRow;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The process year by year: meetings, documents and joint actions. */
@Named
@RequestScoped
public class TimelinePage {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Inject
    private Timeline timeline;
    @Inject
    private Here here;

    private final Once<Page<TimelineRow>> marks = new Once<>(() -> here.list(paging -> new Page<>(timeline.between(here.text("process"),
        here.day("from") == null ? FIRST : here.day("from"), here.day("until") == null ? LocalDate.now().plusYears(5) : here.day("until")), null)));
    private final Once<List<YearOfMarks>> years = new Once<>(() -> YearOfMarks.of(marks.get().rows()));

    /** The years, the latest first. */
    public List<YearOfMarks> getYears() {
        return years.get();
    }

    /** Every year between the first and the last mark, drawn as columns. */
    public List<YearOfMarks.Column> getColumns() {
        return YearOfMarks.columns(years.get());
    }

    /** How many years there are from the first to the last mark. */
    public int getSpan() {
        return years.get().get(0).year() - years.get().get(years.get().size() - 1).year() + 1;
    }
}
