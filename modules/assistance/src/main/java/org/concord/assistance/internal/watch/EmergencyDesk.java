package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.Emergencies;
import org.concord.assistance.api.EmergencyCriteria;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;

/** Breaks the glass, and has it looked into afterwards. */
@ApplicationScoped
@Transactional
public class EmergencyDesk implements Emergencies {

    private static final String EMERGENCIES = "emergencies";
    private static final int LONGEST_CODE = 20;

    @Inject
    private WatchRepository watch;
    @Inject
    private EmergencySearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSight sight;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Wall wall;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<EmergencyRow> search(EmergencyCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<EmergencyRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void open(UUID id, OpenInEmergency command) {
        sight.mustSee(CasePart.FACTS);
        if (audit.alreadyDone(EMERGENCIES, id.toString(), command)) {
            return;
        }
        String code = Text.required("code", command.code(), LONGEST_CODE).toUpperCase(Locale.ROOT);
        VictimCase opened = wall.lifted(() -> cases.ofCode(code)).filter(this::mayBeOpened)
            .orElseThrow(() -> RuleBroken.at("code", CaseRule.NO_CASE_TO_OPEN, code));
        watch.add(new Emergency(id, opened, caller.get().username(), command, clock.instant()));
        audit.created(EMERGENCIES, id.toString(), "CASE_OPENED_IN_EMERGENCY", command);
    }

    @Override
    public void review(UUID id, long version, ReviewEmergency command) {
        access.require(WATCH_CASES);
        Emergency emergency = watch.find(id).filter(one -> access.may(WATCH_CASES, one.participant()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, EMERGENCIES, id));
        Versions.match(emergency.version(), version);
        emergency.review(command, caller.get().username());
        audit.changed(EMERGENCIES, id.toString(), "EMERGENCY_REVIEWED", command);
    }

    private boolean mayBeOpened(VictimCase other) {
        return !other.isSealed() && participants().contains(other.participant()) && !cases.isOwn(other.id(), CasePart.IDENTITY);
    }

    /** The participants of the agencies that the caller works for. */
    private Set<String> participants() {
        Set<String> own = Stream.of(WORK_ON_CASES, SUPERVISE_CASES).flatMap(right -> access.participants(right).orElse(Set.of()).stream())
            .collect(Collectors.toSet());
        return Set.copyOf(agencies.participantsOf(own));
    }
}
