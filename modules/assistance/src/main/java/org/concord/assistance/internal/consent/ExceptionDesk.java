package org.concord.assistance.internal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AskException;
import org.concord.assistance.api.ExceptionRow;
import org.concord.assistance.api.LawfulExceptions;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Lets two people together do what the person did not consent to. */
@ApplicationScoped
@Transactional
public class ExceptionDesk implements LawfulExceptions {

    private static final String EXCEPTIONS = "exceptions";

    @Inject
    private ConsentRepository consents;
    @Inject
    private CaseRepository cases;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<ExceptionRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return consents.exceptions(caseId, LocalDate.now(clock));
    }

    @Override
    public Optional<ExceptionRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return consents.exceptionRow(caseId, id, LocalDate.now(clock));
    }

    @Override
    public void ask(UUID caseId, UUID id, AskException command) {
        VictimCase about = cases.changeable(caseId, CasePart.FACTS);
        Fingerprint asked = seals.fingerprint(caseId, "exception", command);
        if (audit.alreadyDone(EXCEPTIONS, id.toString(), asked)) {
            return;
        }
        about.mustBeOpen();
        Agency recipient = agencies.known("recipient", Required.value("recipient", command.recipient()));
        consents.add(new LawfulException(id, caseId, recipient, command, caller.get().username(), clock));
        audit.created(EXCEPTIONS, id.toString(), "EXCEPTION_ASKED_FOR", asked);
    }

    @Override
    public void approve(UUID caseId, UUID id, long version) {
        deciding(caseId, id, version).approve(caller.get().username());
        audit.changed(EXCEPTIONS, id.toString(), "EXCEPTION_LET_COUNT", null);
    }

    @Override
    public void refuse(UUID caseId, UUID id, long version) {
        deciding(caseId, id, version).refuse(caller.get().username());
        audit.changed(EXCEPTIONS, id.toString(), "EXCEPTION_TURNED_DOWN", null);
    }

    private LawfulException deciding(UUID caseId, UUID id, long version) {
        cases.changeable(caseId, CasePart.LEAD);
        LawfulException exception = consents.exception(caseId, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, EXCEPTIONS, id));
        Versions.match(exception.version(), version);
        return exception;
    }
}
