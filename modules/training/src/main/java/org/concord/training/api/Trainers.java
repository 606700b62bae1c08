package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Officers who teach. A trainer is accredited for a time, and again for another; on the day of each session of a course its trainers are. */
public interface Trainers {

    /** Trainers by family name. */
    Page<TrainerRow> search(TrainerCriteria criteria, Paging paging);

    /** One trainer. */
    Optional<TrainerRow> find(UUID id);

    /** When the trainer is accredited, the first time first; none of a trainer who may not be seen. */
    List<AccreditationRow> accreditations(UUID id);

    /** Registers an officer as trainer, accredited for no day yet. */
    void register(UUID id, RegisterTrainer command);

    /** Changes what the trainer teaches, and in which languages. */
    void change(UUID id, long version, RegisterTrainer command);

    /** Accredits the trainer for days on which it is not accredited yet. */
    void accredit(UUID id, long version, AccreditTrainer command);

    /** Ends an accreditation before its time. */
    void endAccreditation(UUID id, long version, EndAccreditation command);
}
