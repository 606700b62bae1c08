package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.Chairs;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Who chaired which body on a day, how well that is known, and who says so. */
@Named
@RequestScoped
public class ChairsPage {

    @Inject
    private Chairs chairs;
    @Inject
    private Here here;

    private final Once<Page<ChairAnswer>> answers = new Once<>(() -> here.list(paging -> new Page<>(chairs.onDay(
        new ChairQuestion(here.text("process"), here.text("within"), day())), null)));

    public Page<ChairAnswer> getAnswers() {
        return answers.get();
    }

    /** The day asked about; today where none is said. */
    public LocalDate getDay() {
        try {
            return day();
        } catch (RuleBroken toldWithTheAnswers) {
            return LocalDate.now();
        }
    }

    private LocalDate day() {
        LocalDate asked = here.day("asOf");
        return asked == null ? LocalDate.now() : asked;
    }
}
