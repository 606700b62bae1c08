package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Publication;
import org.concord.actionplans.internal.rate.Rates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what the files of a plan say before they come to its money. */
@ApplicationScoped
class PublishedFacts {

    @Inject
    private PublicationSearch search;
    @Inject
    private Organisations organisations;
    @Inject
    private Rates rates;
    @Inject
    @ConfigProperty(name = "concord.publication.licence")
    private Optional<String> licence;

    Publication publication(ProgrammeRow plan) {
        UUID id = plan.id();
        Organisation owner = organisations.of(plan.owner());
        Optional<PublishedPlan> told = search.plan(id);
        return new Publication(id, plan.code(), told.map(PublishedPlan::title).orElse(plan.title()), plan.owner(), plan.state(), told.isPresent(),
            told.map(PublishedPlan::approvedAt).orElse(null), search.changedAt(id), search.lines(id), search.entries(id), owner.ref(), owner.registered(),
            licence.orElse(null));
    }

    PlanFacts of(PublishedPlan plan, String owner) {
        UUID id = plan.id();
        return new PlanFacts(plan, organisations.of(owner), search.changedAt(id), search.funders(id), search.agencies(id), search.objectives(id),
            new FunctionCosts(search.costs(id), rates).of(plan), search.figures(List.of(id)), licence.orElse(null));
    }
}
