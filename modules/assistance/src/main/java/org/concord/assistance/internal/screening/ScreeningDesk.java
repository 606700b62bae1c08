package org.concord.assistance.internal.screening;

import static org.concord.assistance.internal.screening.ScreeningRepository.SCREENINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AssistanceRight;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.IndicatorListRow;
import org.concord.assistance.api.OpenCase;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningCriteria;
import org.concord.assistance.api.ScreeningIndicatorRow;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.api.ScreeningRule;
import org.concord.assistance.api.Screenings;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Screens, and leads from a screening to a case. What is told stays out of the audit log. */
@ApplicationScoped
@Transactional
public class ScreeningDesk implements Screenings {

    /** What the audit log keeps: enough to know the same command again. */
    private record Begun(String agency, String digest) {
    }

    /** What a correction corrects. */
    private record Corrects(UUID screening) {
    }

    @Inject
    private ScreeningRepository screenings;
    @Inject
    private ScreeningSearch search;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Cases cases;
    @Inject
    private Seals seals;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ScreeningRow> search(ScreeningCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<ScreeningRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public Finding finding(UUID id) {
        return found(screenings.seen(id));
    }

    @Override
    public void begin(UUID id, Screen command) {
        access.require(AssistanceRight.WORK_ON_CASES);
        access.require(AssistanceRight.WORK_ON_CASES, Required.value("agency", command.agency()));
        Begun begun = new Begun(command.agency(), seals.digest("screen", command.toString()));
        if (audit.alreadyDone(SCREENINGS, id.toString(), begun)) {
            return;
        }
        Agency agency = agencies.known("agency", command.agency());
        String list = screenings.currentList();
        screenings.add(new Screening(id, agency, caller.get().username(), list, new Told(command, codes(list)), clock.instant()));
        audit.created(SCREENINGS, id.toString(), "SCREENING_BEGUN", begun);
    }

    @Override
    public void change(UUID id, long version, Screen command) {
        Screening screening = changing(id, version);
        screening.change(new Told(command, codes(screening.list())));
        audit.changed(SCREENINGS, id.toString(), "SCREENING_CHANGED", null);
    }

    @Override
    public void evaluate(UUID id, long version) {
        Screening screening = changing(id, version);
        screening.evaluated(found(screening), clock.instant());
        audit.changed(SCREENINGS, id.toString(), "SCREENED", null);
    }

    @Override
    public void correct(UUID id, UUID correction) {
        Screening wrong = screenings.seen(id);
        Corrects command = new Corrects(id);
        if (audit.alreadyDone(SCREENINGS, correction.toString(), command)) {
            return;
        }
        screenings.add(wrong.correction(correction, caller.get().username(), clock.instant()));
        audit.created(SCREENINGS, correction.toString(), "SCREENING_CORRECTED", command);
    }

    @Override
    public void openCase(UUID id, long version, UUID caseId) {
        Screening screening = changing(id, version);
        screening.ledTo(caseId);
        Told told = screening.told();
        cases.open(caseId, new OpenCase(screening.agency(), null, told.gender(), told.ageGroup(), null, null, told.exploitations(), List.of()));
        audit.changed(SCREENINGS, id.toString(), "SCREENING_LED_TO_A_CASE", null);
    }

    @Override
    public List<IndicatorListRow> lists() {
        access.require(AssistanceRight.READ_AGENCIES);
        return search.lists();
    }

    @Override
    public List<ScreeningIndicatorRow> indicators(String list, String language) {
        access.require(AssistanceRight.READ_AGENCIES);
        if (!screenings.knowsList(list)) {
            throw new RuleBroken(ScreeningRule.UNKNOWN_INDICATOR_LIST, list);
        }
        return search.indicators(list, language);
    }

    private Finding found(Screening screening) {
        return new Evaluator(screenings.indicators(screening.list())).evaluate(screening.told());
    }

    private Set<String> codes(String list) {
        return screenings.indicators(list).stream().map(Indicator::code).collect(Collectors.toSet());
    }

    private Screening changing(UUID id, long version) {
        Screening screening = screenings.seen(id);
        Versions.match(screening.version(), version);
        return screening;
    }
}
