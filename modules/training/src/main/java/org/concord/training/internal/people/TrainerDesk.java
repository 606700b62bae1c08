package org.concord.training.internal.people;

import static org.concord.training.api.TrainingRight.KEEP_TRAINERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.AccreditationRow;
import org.concord.training.api.EndAccreditation;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.TrainerRow;
import org.concord.training.api.Trainers;

/** Registers and accredits trainers. */
@ApplicationScoped
@Transactional
public class TrainerDesk implements Trainers {

    private static final String TRAINERS = "trainers";

    @Inject
    private TrainerRepository trainers;
    @Inject
    private OfficerRepository officers;
    @Inject
    private TrainerSearch search;
    @Inject
    private Event<AccreditationEnded> ended;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<TrainerRow> search(TrainerCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<TrainerRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public List<AccreditationRow> accreditations(UUID id) {
        return search.accreditations(id);
    }

    @Override
    public void register(UUID id, RegisterTrainer command) {
        access.require(KEEP_TRAINERS);
        if (audit.alreadyDone(TRAINERS, id.toString(), command)) {
            return;
        }
        officers.known("officer", command.officer());
        trainers.add(new Trainer(id, command));
        audit.created(TRAINERS, id.toString(), "TRAINER_REGISTERED", command);
    }

    @Override
    public void change(UUID id, long version, RegisterTrainer command) {
        changing(id, version).change(command);
        audit.changed(TRAINERS, id.toString(), "TRAINER_CHANGED", command);
    }

    @Override
    public void accredit(UUID id, long version, AccreditTrainer command) {
        changing(id, version).accredit(command);
        audit.changed(TRAINERS, id.toString(), "TRAINER_ACCREDITED", command);
    }

    @Override
    public void endAccreditation(UUID id, long version, EndAccreditation command) {
        LocalDate before = changing(id, version).endAccreditation(command);
        ended.fire(new AccreditationEnded(id, command.to(), before));
        audit.changed(TRAINERS, id.toString(), "ACCREDITATION_ENDED", command);
    }

    private Trainer changing(UUID id, long version) {
        access.require(KEEP_TRAINERS);
        Trainer trainer = trainers.lock(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, TRAINERS, id));
        Versions.match(trainer.version(), version);
        return trainer;
    }
}
