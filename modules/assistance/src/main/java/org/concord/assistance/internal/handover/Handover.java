package org.concord.assistance.internal.handover;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.concord.access.api.Audit;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.CaseFacts;
import org.concord.assistance.internal.cases.CaseIntake;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.vault.Vault;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Ids;

/** Opens the other side's own case, with a key of its own, and puts into it what may be passed on. Neither side learns which case is the other's. */
@ApplicationScoped
public class Handover {

    @Inject
    private CaseIntake intake;
    @Inject
    private Vault vault;
    @Inject
    private LookBook looks;
    @Inject
    private Audit audit;

    /**
     * The new case. That the identity was read for it is noted with the case that it was read from.
     *
     * @param worker username of whom it is assigned to; the caller when null
     */
    public VictimCase open(VictimCase from, Agency to, String worker, Collection<DataCategory> categories, ReadPurpose why) {
        CaseFacts facts = categories.contains(DataCategory.CODED_FACTS) ? from.facts().copy() : from.facts().preview();
        VictimCase opened = intake.open(Ids.next(), to, intake.worker(worker, to.code()), facts);
        if (vault.copy(from, opened, categories)) {
            looks.note(from, new ReadIdentity(why, null), false);
        }
        audit.created(CASES, opened.id().toString(), "CASE_TAKEN_OVER", null);
        return opened;
    }
}
