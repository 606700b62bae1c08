package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.training.api.ClaimCompletion;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.LinkAccount;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.TrainerRow;
import org.concord.training.api.Trainers;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One officer, what he or she completed elsewhere, and becoming a trainer. */
@Named
@RequestScoped
public class OfficerPage {

    private static final String DONE = "done.saved";

    @Inject
    private Officers officers;
    @Inject
    private Trainers trainers;
    @Inject
    private PriorCompletions priorCompletions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<OfficerRow> record = new Once<>(() -> here.found(officers.find(here.id())));
    private final Once<TrainerRow> trainer = new Once<>(() -> trainers.search(new TrainerCriteria(here.id(), null, null, null, null), Paging.first(1))
        .rows().stream().findFirst().orElse(null));
    private final Once<Page<PriorCompletionRow>> completions = new Once<>(() -> priorCompletions.search(PriorCompletionCriteria.of(here.id()),
        Paging.first(Paging.MOST)));
    private final Once<Draft<ClaimCompletion>> claim = new Once<>(() -> Draft.of(ClaimCompletion.class).with("officer", here.id()));
    private final Once<Draft<EnterOfficer>> change = new Once<>(() -> Draft.of(EnterOfficer.class, record.get()));
    private final Once<Draft<LinkAccount>> link = new Once<>(() -> Draft.of(LinkAccount.class, record.get()));
    private final Once<Draft<RegisterTrainer>> registration = new Once<>(() -> Draft.of(RegisterTrainer.class).with("officer", here.id()));

    public OfficerRow getRecord() {
        return record.get();
    }

    /** The trainer that the officer is, or null. */
    public TrainerRow getTrainer() {
        return trainer.get();
    }

    /** What the officer completed elsewhere, as is claimed. */
    public Page<PriorCompletionRow> getCompletions() {
        return completions.get();
    }

    public Draft<ClaimCompletion> getClaim() {
        return claim.get();
    }

    public Draft<EnterOfficer> getChange() {
        return change.get();
    }

    public Draft<LinkAccount> getLink() {
        return link.get();
    }

    public Draft<RegisterTrainer> getRegistration() {
        return registration.get();
    }

    public void changeOfficer() {
        outcome.attempt(change.get(), command -> officers.change(here.id(), here.version(), command), DONE);
    }

    public void linkAccount() {
        outcome.attempt(link.get(), command -> officers.linkAccount(here.id(), here.version(), command), DONE);
    }

    public void registerTrainer() {
        UUID id = here.newId();
        outcome.attempt(registration.get(), command -> trainers.register(id, command), DONE, "/training/trainer?id=" + id);
    }

    public void claimCompletion() {
        outcome.attempt(claim.get(), command -> priorCompletions.claim(here.newId(), command), DONE);
    }

    public void anonymise() {
        outcome.attempt(() -> officers.anonymise(here.id(), here.version()), DONE);
    }
}
