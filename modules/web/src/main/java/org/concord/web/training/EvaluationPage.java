package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.training.api.EvaluationRow;
import org.concord.training.api.EvaluationSummary;
import org.concord.training.api.Evaluations;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What people think of a run, and the tickets by which they are asked. */
@Named
@RequestScoped
public class EvaluationPage {

    @Inject
    private Access access;
    @Inject
    private Evaluations evaluations;
    @Inject
    private AskedRun run;
    @Inject
    private Outcome outcome;

    private final Once<EvaluationSummary> summary = new Once<>(() -> evaluations.summary(run.id()));
    private List<String> tokens = List.of();

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
    }

    public EvaluationSummary getSummary() {
        return summary.get();
    }

    public Page<EvaluationRow> getRows() {
        return new Page<>(summary.get().rows(), null);
    }

    /** The tickets made just now; they are shown once, and nowhere again. */
    public List<String> getTokens() {
        return tokens;
    }

    public void makeTickets() {
        outcome.attempt(() -> {
            tokens = evaluations.tickets(run.id()).tokens();
        });
    }
}
