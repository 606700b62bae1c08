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
import org.concord.web.page.Here;
import org.concord.web.page.May;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;
import org.concord.web.page.Typed;

/** What fields about nominations let people choose from, and how the reasons for a seat read. */
@Named
@RequestScoped
public class NominationChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);
    private static final Paging FEW = Paging.first(50);

    @Inject
    private Officers officers;
    @Inject
    private Nominations nominations;
    @Inject
    private Here here;
    @Inject
    private May may;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    private final Once<Boolean> any = new Once<>(() -> officers.search(new OfficerCriteria(null, null, null, false, null), FEW).rows().stream()
        .anyMatch(this::canBeNominated));
    private final Map<String, Map<String, String>> found = new HashMap<>();
    private final Map<UUID, Map<String, String>> alternates = new HashMap<>();

    /**
     * The officers the reader may nominate, of one participant or, where that is null, of all: the first of those whose name or agency holds what is
     * typed in the field {@code find}, and the one that was chosen before. The page's script looks in the same way while somebody types.
     */
    public Map<String, String> officers(String participant, String chosen) {
        return found.computeIfAbsent(participant + " " + chosen, asked -> readOfficers(participant, chosen));
    }

    private Map<String, String> readOfficers(String participant, String chosen) {
        Map<String, String> choices = Options.inOrder(officers.search(new OfficerCriteria(participant, null, null, false, here.text("find")), FEW).rows().stream()
            .filter(this::canBeNominated), officer -> officer.id().toString(), NominationChoices::called);
        if (chosen != null && !chosen.isEmpty() && !choices.containsKey(chosen)) {
            officers.find(Typed.as(UUID.class, "officer", chosen)).filter(this::canBeNominated).ifPresent(officer -> choices.put(chosen, called(officer)));
        }
        return choices;
    }

    /** Whether there is anybody the reader may nominate. */
    public boolean isAnyOfficer() {
        return any.get();
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
        String name = Options.person(officer.familyName(), officer.givenName());
        return officer.agency() == null ? name : name + " · " + officer.agency();
    }
}
