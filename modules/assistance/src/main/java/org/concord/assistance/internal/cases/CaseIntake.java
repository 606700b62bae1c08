package org.concord.assistance.internal.cases;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** Who may open cases of an agency, and opening them, each with a key of its own. */
@ApplicationScoped
public class CaseIntake {

    private static final int LONGEST_NAME = 60;

    @Inject
    private CaseRepository cases;
    @Inject
    private Seals seals;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** A case worker opens cases for the own agency, and so does whoever answers for it. */
    public void mustWorkFor(String agency) {
        Required.value("agency", agency);
        if (!access.may(SUPERVISE_CASES, agency)) {
            access.require(WORK_ON_CASES, agency);
        }
    }

    /** Who works on a case of the agency: whoever is named, or else the caller. */
    public String worker(String named, String agency) {
        String worker = Optional.ofNullable(Text.optional("worker", named, LONGEST_NAME)).orElse(caller.get().username());
        mustWorkOn(worker, agency);
        return worker;
    }

    void mustWorkOn(String worker, String agency) {
        if (!access.holds(worker, WORK_ON_CASES, agency)) {
            throw RuleBroken.at("worker", CaseRule.NOT_A_WORKER_OF_THE_AGENCY, worker, agency);
        }
    }

    /** A new case of an agency, assigned to one of its own. */
    public VictimCase open(UUID id, Agency agency, String worker, CaseFacts facts) {
        mustWorkOn(worker, agency.code());
        VictimCase opened = new VictimCase(id, CaseCode.next(), agency, worker, facts, LocalDate.now(clock));
        cases.add(opened);
        seals.make(id);
        return opened;
    }

    /**
     * Opens a case, without its key, as a file says it stands.
     *
     * @param closed why it ended, or null where it has not
     * @param identityKnown whether anything is kept of whom it is about
     */
    public void takeIn(UUID id, Agency agency, String worker, DescribeCase facts, CaseState state, CloseReason closed, boolean identityKnown) {
        Instant now = clock.instant();
        VictimCase opened = new VictimCase(id, CaseCode.next(), agency, worker, new CaseFacts(facts), LocalDate.now(clock));
        opened.comesInAt(state);
        if (identityKnown) {
            opened.identityKept(now);
        }
        if (closed != null) {
            opened.close(closed, LocalDate.now(clock));
        }
        cases.add(opened);
    }
}
