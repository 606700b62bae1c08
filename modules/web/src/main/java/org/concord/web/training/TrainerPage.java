package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.kernel.Page;
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.AccreditationRow;
import org.concord.training.api.EndAccreditation;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.api.TrainerRow;
import org.concord.training.api.Trainers;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;

/** One trainer, and when accredited. */
@Named
@RequestScoped
public class TrainerPage {

    private static final String DONE = "done.saved";

    @Inject
    private Trainers trainers;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Once<TrainerRow> record = new Once<>(() -> here.found(trainers.find(here.id())));
    private final Once<Page<AccreditationRow>> accreditations = new Once<>(() -> new Page<>(trainers.accreditations(here.id()), null));
    private final Once<Draft<RegisterTrainer>> change = new Once<>(() -> Draft.of(RegisterTrainer.class, record.get()));
    private final Draft<AccreditTrainer> accreditation = Draft.of(AccreditTrainer.class);
    private final Draft<EndAccreditation> ending = Draft.of(EndAccreditation.class);

    public TrainerRow getRecord() {
        return record.get();
    }

    public Page<AccreditationRow> getAccreditations() {
        return accreditations.get();
    }

    /** The accreditations that have not run out, by their first day. */
    public Map<String, String> getRunning() {
        return Options.inOrder(accreditations.get().rows().stream().filter(one -> !one.to().isBefore(here.getToday())),
            one -> one.from().toString(), one -> say.of(one.from()) + " – " + say.of(one.to()));
    }

    public Draft<RegisterTrainer> getChange() {
        return change.get();
    }

    public Draft<AccreditTrainer> getAccreditation() {
        return accreditation;
    }

    public Draft<EndAccreditation> getEnding() {
        return ending;
    }

    public void changeTrainer() {
        outcome.attempt(change.get(), command -> trainers.change(here.id(), here.version(), command), DONE);
    }

    public void accreditTrainer() {
        outcome.attempt(accreditation, command -> trainers.accredit(here.id(), here.version(), command), DONE);
    }

    public void endAccreditation() {
        outcome.attempt(ending, command -> trainers.endAccreditation(here.id(), here.version(), command), DONE);
    }
}
