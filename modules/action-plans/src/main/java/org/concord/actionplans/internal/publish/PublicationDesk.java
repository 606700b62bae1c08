package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Publication;
import org.concord.actionplans.api.Publications;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Gives published plans away. */
@ApplicationScoped
@Transactional
public class PublicationDesk implements Publications {

    @Inject
    private Programmes programmes;
    @Inject
    private PublicationSearch search;
    @Inject
    private PublishedFacts facts;

    @Override
    public Optional<Publication> find(UUID programme) {
        return programmes.find(programme).map(facts::publication);
    }

    @Override
    public void write(UUID programme, PlanFile file, OutputStream out) throws IOException {
        search.atOneMoment();
        ProgrammeRow plan = programmes.find(programme).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "programmes", programme));
        if (!plan.state().isPublished()) {
            throw new RuleBroken(PlanRule.NOT_PUBLISHED, plan.state());
        }
        PlanFacts told = facts.of(plan);
        switch (file) {
            case IATI_ACTIVITIES -> {
                try (Stream<Booked> postings = search.eachPosting(programme)) {
                    new IatiActivity(told, out).write(postings);
                }
            }
            default -> throw new UnsupportedOperationException();
        }
    }

    @Override
    public void writeOrganisation(String owner, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
