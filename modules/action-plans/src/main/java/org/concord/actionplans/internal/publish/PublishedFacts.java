package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Conversion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Publication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what the files of a plan say before they come to its money. */
@ApplicationScoped
class PublishedFacts {

    @Inject
    private PublicationSearch search;
    @Inject
    private Organisations organisations;
    @Inject
    private Budgets budgets;
    @Inject
    @ConfigProperty(name = "concord.publication.licence")
    private Optional<String> licence;

    Publication publication(ProgrammeRow plan) {
        Organisation owner = organisations.of(plan.owner());
        return new Publication(plan.id(), plan.code(), plan.title(), plan.owner(), plan.state(), plan.state().isPublished(), search.changedAt(plan.id()),
            search.lines(plan.id()), search.entries(plan.id()), owner.ref(), owner.registered(), licence.orElse(null));
    }

    PlanFacts of(ProgrammeRow plan) {
        UUID id = plan.id();
        return new PlanFacts(plan, organisations.of(plan.owner()), search.changedAt(id), search.funders(id), search.agencies(id), search.objectives(id),
            functions(plan), search.figures(List.of(id)), licence.orElse(null));
    }

    /** What the plan costs by function, if it can be said of all of it in one currency: shares of a part would be wrong. */
    private Map<String, Long> functions(ProgrammeRow plan) {
        Map<String, Long> planned = new TreeMap<>();
        for (ExecutionRow row : budgets.execution(new ExecutionQuestion(plan.id(), Dimension.FUNCTION, null, null, null, null, Conversion.CONSTANT, null)).rows()) {
            if (row.planned() == null || !row.currency().equals(plan.currency())) {
                return Map.of();
            }
            planned.merge(row.key(), row.planned().minor(), Math::addExact);
        }
        planned.values().removeIf(cost -> cost == 0);
        return planned;
    }
}
