package org.concord.web.training;

import static org.concord.training.api.TrainingRight.CONFIRM_COMPLETIONS;
import static org.concord.training.api.TrainingRight.KEEP_RUNS;
import static org.concord.training.api.TrainingRight.NOMINATE;
import static org.concord.training.api.TrainingRight.SEND_MAILS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concord.access.api.Access;
import org.concord.access.api.Right;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.Evaluations;
import org.concord.training.api.LaterEvaluationCriteria;
import org.concord.training.api.MailCriteria;
import org.concord.training.api.MailState;
import org.concord.training.api.Mails;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionState;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.ServiceEvaluationCriteria;
import org.concord.training.api.ServiceEvaluations;
import org.concord.web.page.HowMany;

/** What of training waits for the reader today; what does not wait is left out. */
@Named
@RequestScoped
public class TrainingToDo {

    private static final CourseRunCriteria TAKING_NOMINATIONS = new CourseRunCriteria(null, null, null, null, null, null, null, null, true, null);

    @Inject
    private CourseRuns runs;
    @Inject
    private Nominations nominations;
    @Inject
    private Evaluations evaluations;
    @Inject
    private ServiceEvaluations services;
    @Inject
    private PriorCompletions completions;
    @Inject
    private Mails mails;
    @Inject
    private Access access;
    @Inject
    private Clock clock;
    private List<Row> rows;

    /**
     * So many of one kind.
     *
     * @param list the address of the list that shows them
     * @param text the key of what they are called
     * @param count as {@link HowMany} says it
     */
    public record Row(String list, String text, String count) {
    }

    /** The kinds of which there are any. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            LocalDate today = LocalDate.now(clock);
            add(NOMINATE, "nominations?state=OFFERED", "home.offered", first -> nominations.search(in(NominationState.OFFERED), first));
            add(NOMINATE, "nominations?state=RETURNED", "home.returned", first -> nominations.search(in(NominationState.RETURNED), first));
            add(NOMINATE, "runs?nominating=true", "home.nominating", first -> runs.search(TAKING_NOMINATIONS, first));
            add(NOMINATE, "later-evaluations?dueOn=" + today, "home.laterDue", first -> evaluations.later(new LaterEvaluationCriteria(null, null, today), first));
            add(NOMINATE, "service-evaluations?dueOn=" + today, "home.servicesDue",
                first -> services.search(new ServiceEvaluationCriteria(null, null, today), first));
            add(KEEP_RUNS, "nominations?state=SUBMITTED", "home.submitted", first -> nominations.search(in(NominationState.SUBMITTED), first));
            add(CONFIRM_COMPLETIONS, "prior-completions?state=CLAIMED", "home.claimed",
                first -> completions.search(new PriorCompletionCriteria(null, null, null, PriorCompletionState.CLAIMED), first));
            add(SEND_MAILS, "mails?state=GIVEN_UP", "home.notSent", first -> mails.search(new MailCriteria(MailState.GIVEN_UP, null, null, null, null), first));
        }
        return rows;
    }

    private static NominationCriteria in(NominationState state) {
        return new NominationCriteria(null, null, null, state, null);
    }

    private void add(Right right, String list, String text, Function<Paging, Page<?>> search) {
        if (access.may(right)) {
            String count = HowMany.of(search.apply(HowMany.LOOKED_AT));
            if (!count.equals("0")) {
                rows.add(new Row("training/" + list, text, count));
            }
        }
    }
}
