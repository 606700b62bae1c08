package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.EvaluationRow;
import org.concord.training.api.EvaluationSummary;
import org.concord.training.api.Evaluations;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.QrCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people think of a run, and the tickets by which they are asked. */
@Named
@RequestScoped
public class EvaluationPage {

    @Inject
    private Access access;
    @Inject
    private Evaluations evaluations;
    @Inject
    private CourseRuns runs;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    @ConfigProperty(name = "concord.public-url", defaultValue = "http://localhost:8080")
    private String address;

    private final Once<CourseRunRow> run = new Once<>(() -> here.found(runs.find(here.id("run"))));
    private final Once<EvaluationSummary> summary = new Once<>(() -> evaluations.summary(run.get().id()));
    private List<String> tokens = List.of();

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
    }

    public CourseRunRow getRun() {
        return run.get();
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
            tokens = evaluations.tickets(run.get().id()).tokens();
        });
    }

    /** The code of a ticket as the path of an SVG picture. */
    public String code(String token) {
        return QrCode.path(link(token));
    }

    public int size(String token) {
        return QrCode.size(link(token));
    }

    private String link(String token) {
        return address.strip().replaceFirst("/+$", "") + "/public/evaluate?ticket=" + token;
    }
}
