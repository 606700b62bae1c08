package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Here;
import org.concord.web.page.HowMany;
import org.concord.web.page.May;
import org.concord.web.page.Once;

/** What waits for the reader's approval: entries, and plans. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    private Journal journal;
    @Inject
    private Programmes programmes;
    @Inject
    private May may;
    @Inject
    private Here here;

    private final Once<Page<EntryRow>> entries = new Once<>(() -> here.list(journal::tasks));
    private final Once<Page<EntryRow>> first = new Once<>(() -> journal.tasks(HowMany.LOOKED_AT));
    private final Once<List<ProgrammeRow>> plans = new Once<>(() -> Stream.of(ProgrammeState.SUBMITTED, ProgrammeState.REVISION_SUBMITTED)
        .flatMap(state -> programmes.search(new ProgrammeCriteria(null, null, state, null, null), Paging.first(Paging.MOST)).rows().stream())
        .filter(this::waitsForReader).toList());

    private boolean waitsForReader(ProgrammeRow plan) {
        return !plan.ownWork() && may.forParticipant("APPROVE_PLANS", plan.owner());
    }

    public Page<EntryRow> getEntries() {
        return entries.get();
    }

    public Page<ProgrammeRow> getPlans() {
        return new Page<>(plans.get(), null);
    }

    /** How many entries wait; of very many, that there are more than are counted. */
    public String getCount() {
        return HowMany.of(first.get());
    }
}
