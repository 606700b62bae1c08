package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Publication;
import org.concord.actionplans.api.Publications;
import org.concord.actionplans.internal.PlanSight;
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
    @Inject
    private Organisations organisations;
    @Inject
    private PlanSight sight;

    @Override
    public Optional<Publication> find(UUID programme) {
        return programmes.find(programme).map(facts::publication);
    }

    @Override
    public void write(UUID programme, PlanFile file, OutputStream out) throws IOException {
        search.atOneMoment();
        writeNow(programme, file, out);
    }

    /** Of the moment that was chosen before anything was read. */
    void writeNow(UUID programme, PlanFile file, OutputStream out) throws IOException {
        ProgrammeRow plan = programmes.find(programme).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "programmes", programme));
        PlanFacts told = facts.of(search.plan(programme).orElseThrow(() -> new RuleBroken(PlanRule.NOT_PUBLISHED, plan.state())), plan.owner());
        switch (file) {
            case IATI_ACTIVITIES -> {
                try (Stream<Booked> postings = search.eachPosting(programme)) {
                    new IatiActivity(told, out).write(postings, search.indicators(programme), search.achievements(programme));
                }
            }
            case FISCAL_DATA_PACKAGE -> {
                try (Stream<PublishedLine> lines = search.eachLine(programme)) {
                    new FiscalPackage(told, out).write(lines);
                }
            }
            case LEDGER_JOURNAL -> journal(programme, new LedgerJournal(told, out));
        }
    }

    private void journal(UUID programme, LedgerJournal journal) throws IOException {
        try (Stream<PublishedLine> lines = search.eachLine(programme)) {
            journal.declare(search.rates(programme), lines);
        }
        try (Stream<Booked> postings = search.eachPosting(programme)) {
            for (Entries entries = new Entries(postings); entries.hasNext();) {
                journal.entry(entries.next());
            }
        }
        journal.end();
    }

    @Override
    public void writeOrganisation(String owner, OutputStream out) throws IOException {
        search.atOneMoment();
        writeNow(owner, search.owned(owner, sight.owners()), out);
    }

    /** The same of these plans of an owner. */
    void writeNow(String owner, List<OwnedPlan> plans, OutputStream out) throws IOException {
        if (plans.isEmpty()) {
            throw new RuleBroken(KernelRule.NOT_FOUND, "organisations", owner);
        }
        List<UUID> ids = plans.stream().map(OwnedPlan::id).toList();
        Instant changedAt = ids.stream().map(search::changedAt).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        new IatiOrganisation(organisations.of(owner), plans, out).write(search.figures(ids), changedAt);
    }
}
