package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.REPORT_RESULTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Documents;

/** Adds measurements, behind the lock of their indicator. */
@ApplicationScoped
class Measurements {

    private static final String MEASUREMENTS = "measurements";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private Documents documents;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    void add(UUID id, RecordMeasurement command) {
        Indicator indicator = plans.lockedPart(Indicator.class, "indicator", command.indicator(), REPORT_RESULTS);
        UUID named = indicator.id();
        Programme plan = plans.ofNamed("indicator", indicator.programme(), named, REPORT_RESULTS);
        if (audit.alreadyDone(MEASUREMENTS, id.toString(), command)) {
            return;
        }
        List<Measurement> holding = repository.holding(named);
        mustHold(command.supersedes(), named, holding);
        Measurement measurement = new Measurement(id, plan, indicator, holding, command);
        mustKnow(command.document());
        measurement.record(caller.get().username(), clock.instant());
        repository.add(measurement);
        indicator.stand(Standing.of(repository.holding(named), repository.targets(named)));
        audit.created(MEASUREMENTS, id.toString(), "MEASUREMENT_RECORDED", command);
    }

    private void mustHold(UUID superseded, UUID indicator, List<Measurement> holding) {
        if (superseded == null || holding.stream().anyMatch(one -> one.id().equals(superseded))) {
            return;
        }
        boolean known = repository.find(Measurement.class, superseded).filter(one -> one.indicator().equals(indicator)).isPresent();
        throw RuleBroken.at("supersedes", known ? PlanRule.SUPERSEDED_ALREADY : PlanRule.UNKNOWN_IN_PLAN, superseded);
    }

    private void mustKnow(UUID document) {
        if (document != null && documents.find(document).isEmpty()) {
            throw RuleBroken.at("document", PlanRule.UNKNOWN_DOCUMENT, document);
        }
    }
}
