package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.kernel.Paging;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.training.api.OfficerCriteria;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.May;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** What fields about nominations let people choose from, and how the reasons for a seat read. */
@Named
@RequestScoped
public class NominationChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Officers officers;
    @Inject
    private Nominations nominations;
    @Inject
    private May may;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    private final Once<Map<String, String>> own = new Once<>(() -> Options.inOrder(
        officers.search(new OfficerCriteria(null, null, null, null), ALL).rows().stream().filter(this::canBeNominated),
        officer -> officer.id().toString(), NominationChoices::called));
    private final Map<String, Map<String, String>> ofOne = new HashMap<>();
    private final Map<UUID, Map<String, String>> alternates = new HashMap<>();

    /** The officers the reader may nominate. */
    public Map<String, String> getOfficers() {
        return own.get();
    }

    /** The officers of one participant. */
    public Map<String, String> officersOf(String participant) {
        return ofOne.computeIfAbsent(participant, this::readOfficers);
    }

    private Map<String, String> readOfficers(String participant) {
        return Options.inOrder(officers.search(new OfficerCriteria(participant, null, null, null), ALL).rows().stream().filter(this::canBeNominated),
            officer -> officer.id().toString(), NominationChoices::called);
    }

    /** The live nominations of a run that another can stand in for. */
    public Map<String, String> alternatesIn(UUID run) {
        return alternates.computeIfAbsent(run, this::readAlternates);
    }

    private Map<String, String> readAlternates(UUID run) {
        return Options.inOrder(nominations.search(NominationCriteria.of(run), ALL).rows().stream()
            .filter(nomination -> nomination.state().isLive() && nomination.alternateFor() == null && nomination.officerName() != null),
            nomination -> nomination.id().toString(), NominationRow::officerName);
    }

    public Map<String, String> getStates() {
        return Options.constants(NominationState.class, say);
    }

    /** Why a nomination has a seat or waits, in a sentence; nothing before anybody looked for a seat. */
    public String why(AllocationReason reason, List<String> details) {
        return reason == null ? "" : reader.read("AllocationReason." + reason.name(), details.toArray());
    }

    private boolean canBeNominated(OfficerRow officer) {
        return !officer.anonymised() && may.forParticipant(TrainingRight.NOMINATE.name(), officer.participant());
    }

    private static String called(OfficerRow officer) {
        return officer.familyName() + ", " + officer.givenName() + " · " + officer.agency();
    }
}
