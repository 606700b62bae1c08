package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RecordHistory;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps what past books say of lines, in the transaction of the desk that asks. */
@ApplicationScoped
class PastBooks {

    private static final String FIGURES = "historic-figures";

    @Inject
    private Plans plans;
    @Inject
    private PlanRepository repository;
    @Inject
    private Audit audit;

    void record(UUID id, RecordHistory command) {
        plans.mustBeKept();
        BudgetLine line = repository.named(BudgetLine.class, "line", Required.value("line", command.line()));
        Programme plan = plans.ofNamed("line", line.programme(), line.id());
        if (audit.alreadyDone(FIGURES, id.toString(), command)) {
            return;
        }
        int year = Required.value("fiscalYear", command.fiscalYear());
        plan.mustIncludeFiscalYear(year);
        if (repository.hasHistory(line.id(), year)) {
            throw RuleBroken.at("fiscalYear", PlanRule.HISTORY_ALREADY_THERE, line.code(), year);
        }
        repository.add(new HistoricFigure(id, line, year, command.source()).saying(command.approved(), command.adjusted(), command.executed()));
        audit.created(FIGURES, id.toString(), "HISTORY_RECORDED", command);
    }

    void correct(UUID id, long version, RecordHistory command) {
        HistoricFigure figure = plans.part(HistoricFigure.class, FIGURES, id);
        plans.of(figure.programme(), FIGURES, id);
        Versions.match(figure.version(), version);
        if (!figure.line().equals(command.line()) || command.fiscalYear() == null || figure.fiscalYear() != command.fiscalYear()) {
            throw RuleBroken.at("line", KernelRule.NOT_ONE_OF, command.line(), figure.line());
        }
        figure.cite(command.source());
        figure.saying(command.approved(), command.adjusted(), command.executed());
        audit.changed(FIGURES, id.toString(), "HISTORY_CORRECTED", command);
    }
}
