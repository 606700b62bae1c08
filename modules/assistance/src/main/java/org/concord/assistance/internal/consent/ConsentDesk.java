package org.concord.assistance.internal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.ConsentRow;
import org.concord.assistance.api.Consents;
import org.concord.assistance.api.GiveConsent;
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

/** Writes down what people agree to, and what they take back. */
@ApplicationScoped
@Transactional
public class ConsentDesk implements Consents {

    /** Consents, as the audit log and refusals call them. */
    static final String CONSENTS = "consents";

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
    private Event<ConsentEnded> ended;
    @Inject
    private Clock clock;

    @Override
    public List<ConsentRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return consents.rows(caseId, LocalDate.now(clock));
    }

    @Override
    public Optional<ConsentRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return consents.row(caseId, id, LocalDate.now(clock));
    }

    @Override
    public void give(UUID caseId, UUID id, GiveConsent command) {
        VictimCase about = cases.changeable(caseId, CasePart.FACTS);
        Fingerprint given = seals.fingerprint(caseId, "consent", command);
        if (audit.alreadyDone(CONSENTS, id.toString(), given)) {
            return;
        }
        Agency recipient = agencies.known("recipient", Required.value("recipient", command.recipient()));
        cases.locked(caseId).mustBeRemembered();
        Consent consent = new Consent(id, about, recipient, command, caller.get().username(), clock);
        Optional<Consent> before = consents.given(caseId, command.purpose(), recipient.code());
        before.ifPresent(Consent::supersede);
        consents.add(consent);
        audit.created(CONSENTS, id.toString(), "CONSENT_WRITTEN_DOWN", given);
        before.filter(earlier -> !earlier.isWithin(consent)).map(earlier -> earlier.ended(clock.instant())).ifPresent(ended::fire);
    }

    @Override
    public void withdraw(UUID caseId, UUID id, long version) {
        cases.changeable(caseId, CasePart.FACTS);
        cases.locked(caseId);
        Consent consent = consents.find(caseId, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, CONSENTS, id));
        Versions.match(consent.version(), version);
        Instant now = clock.instant();
        consent.withdraw(now);
        audit.changed(CONSENTS, id.toString(), "CONSENT_TAKEN_BACK", null);
        ended.fire(consent.ended(now));
    }
}
