package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyCriteria;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.ControlMethod;
import org.concord.assistance.api.DecidingBody;
import org.concord.assistance.api.EmergencyGround;
import org.concord.assistance.api.EmergencyVerdict;
import org.concord.assistance.api.ErasureGround;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.LinkState;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.Paging;
import org.concord.web.page.May;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** What fields and filters of assistance let people choose from. */
@Named
@RequestScoped
public class CaseChoices {

    private static final int MOST = 500;

    @Inject
    private Agencies agencies;
    @Inject
    private May may;
    @Inject
    private Say say;

    private final Once<List<AgencyRow>> rows = new Once<>(() -> agencies.search(new AgencyCriteria(null, null, null), Paging.first(MOST)).rows());
    private final Once<Map<String, String>> names = new Once<>(() -> named(one -> true));

    private Map<String, String> named(Predicate<AgencyRow> condition) {
        return Options.inOrder(rows.get().stream().filter(condition), AgencyRow::code, AgencyRow::name);
    }

    /** Every agency. */
    public Map<String, String> getAgencies() {
        return names.get();
    }

    /** Those to which this agency can refer. */
    public Map<String, String> besides(String agency) {
        return named(one -> !one.code().equals(agency));
    }

    /** Those of other countries, to which this agency can bring somebody back. */
    public Map<String, String> abroad(String agency) {
        String own = rows.get().stream().filter(one -> one.code().equals(agency)).map(AgencyRow::participant).findFirst().orElse(null);
        return named(one -> !one.participant().equals(own));
    }

    /** Those whose cases the reader works on or answers for. */
    public Map<String, String> getOwnAgencies() {
        Map<String, String> own = new LinkedHashMap<>(names.get());
        own.keySet().removeIf(code -> !may.forParticipant("WORK_ON_CASES", code) && !may.forParticipant("SUPERVISE_CASES", code));
        return own;
    }

    public Map<String, String> getKinds() {
        return Options.constants(AgencyKind.class, say);
    }

    public Map<String, String> getGenders() {
        return Options.constants(VictimGender.class, say);
    }

    public Map<String, String> getAgeGroups() {
        return Options.constants(AgeGroup.class, say);
    }

    public Map<String, String> getExploitations() {
        return Options.constants(Exploitation.class, say);
    }

    public Map<String, String> getMethods() {
        return Options.constants(ControlMethod.class, say);
    }

    public Map<String, String> getStates() {
        return Options.constants(CaseState.class, say);
    }

    public Map<String, String> getStatuses() {
        return Options.constants(TraffickingStatus.class, say);
    }

    public Map<String, String> getBodies() {
        return Options.constants(DecidingBody.class, say);
    }

    /** Where a case can stand before its end. */
    public Map<String, String> getSteps() {
        Map<String, String> steps = getStates();
        steps.remove(CaseState.CASE_CLOSED.name());
        return steps;
    }

    /** Why a case can be closed; one that is another's double is merged. */
    public Map<String, String> getCloseReasons() {
        Map<String, String> reasons = Options.constants(CloseReason.class, say);
        reasons.remove(CloseReason.MERGED.name());
        return reasons;
    }

    public Map<String, String> getLinkStates() {
        return Options.constants(LinkState.class, say);
    }

    public Map<String, String> getPurposes() {
        return Options.constants(ReadPurpose.class, say);
    }

    /** Why somebody can be erased on request. */
    public Map<String, String> getErasureGrounds() {
        Map<String, String> grounds = Options.constants(ErasureGround.class, say);
        grounds.remove(ErasureGround.RETENTION_OVER.name());
        grounds.remove(ErasureGround.RESTORED_FROM_A_COPY.name());
        return grounds;
    }

    public Map<String, String> getEmergencyGrounds() {
        return Options.constants(EmergencyGround.class, say);
    }

    public Map<String, String> getVerdicts() {
        return Options.constants(EmergencyVerdict.class, say);
    }
}
