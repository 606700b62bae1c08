package org.concord.assistance.internal.consent;

import static org.concord.assistance.internal.consent.ConsentDesk.CONSENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.concord.access.api.Audit;
import org.concord.assistance.internal.cases.CaseDescribed;

/**
 * Ends consents that count no more although nobody took them back. Whatever was passed on by them stops, or is told, as if somebody had. The case is locked
 * by whoever changes it.
 */
@ApplicationScoped
public class Lapsing {

    @Inject
    private ConsentRepository consents;
    @Inject
    private Event<ConsentEnded> ended;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** All of a case whose person is forgotten. */
    public void ofForgotten(UUID caseId) {
        lapse(caseId, any -> true);
    }

    /** Of somebody who is a child, or may be one, those to which no guardian consented. */
    void ofChild(@Observes CaseDescribed described) {
        if (described.about().facts().ageGroup().treatedAsChild()) {
            lapse(described.about().id(), consent -> !consent.isByGuardian());
        }
    }

    private void lapse(UUID caseId, Predicate<Consent> which) {
        Instant now = clock.instant();
        List<Consent> lapsed = consents.given(caseId).stream().filter(which).toList();
        lapsed.forEach(Consent::lapse);
        for (Consent consent : lapsed) {
            audit.changed(CONSENTS, consent.id().toString(), "CONSENT_COUNTS_NO_MORE", null);
            ended.fire(consent.ended(now));
        }
    }
}
