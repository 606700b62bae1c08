package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
import org.concord.assistance.api.EmergencyGround;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;

/** Breaks the glass, and has it looked into afterwards. What is written freely stays out of the audit log, which no erasure reaches. */
@ApplicationScoped
@Transactional
public class EmergencyDesk implements Emergencies {

    private static final String EMERGENCIES = "emergencies";
    private static final int LONGEST_CODE = 20;

    /** What the audit log keeps: enough to know the same command again. */
    private record Asked(String code, EmergencyGround ground, Integer hours, String digest) {
    }

    @Inject
    private WatchRepository watch;
    @Inject
    private WatchTexts texts;
    @Inject
    private EmergencySearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSight sight;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Seals seals;
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
        Asked asked = new Asked(command.code(), command.ground(), command.hours(), seals.digest("emergency", command.toString()));
        if (audit.alreadyDone(EMERGENCIES, id.toString(), asked)) {
            return;
        }
        String code = Text.required("code", command.code(), LONGEST_CODE).toUpperCase(Locale.ROOT);
        VictimCase opened = wall.lifted(() -> cases.ofCode(code)).filter(this::mayBeOpened)
            .orElseThrow(() -> RuleBroken.at("code", CaseRule.NO_CASE_TO_OPEN, code));
        watch.add(new Emergency(id, opened, caller.get().username(), command, clock.instant()));
        texts.lock(List.of(new Written(opened.id(), id, WatchTextKind.EMERGENCY_REASON, WatchTextKind.EMERGENCY_REASON.required(command.reason()))));
        audit.created(EMERGENCIES, id.toString(), "CASE_OPENED_IN_EMERGENCY", asked);
    }

    @Override
    public void review(UUID id, long version, ReviewEmergency command) {
        access.require(WATCH_CASES);
        Emergency emergency = watch.find(id).filter(one -> access.may(WATCH_CASES, one.participant()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, EMERGENCIES, id));
        Versions.match(emergency.version(), version);
        emergency.review(command, caller.get().username(), clock.instant());
        String remark = WatchTextKind.EMERGENCY_REMARK.optional(command.remark());
        if (remark != null) {
            texts.lock(List.of(new Written(emergency.caseId(), id, WatchTextKind.EMERGENCY_REMARK, remark)));
        }
        audit.changed(EMERGENCIES, id.toString(), "EMERGENCY_REVIEWED", command);
    }

    private boolean mayBeOpened(VictimCase other) {
        return !other.isSealed() && !other.isErased() && participants().contains(other.participant()) && !cases.isOwn(other.id(), CasePart.IDENTITY);
    }

    /** The participants of the agencies that the caller works for. */
    private Set<String> participants() {
        Set<String> own = Stream.of(WORK_ON_CASES, SUPERVISE_CASES).flatMap(right -> access.participants(right).orElse(Set.of()).stream())
            .collect(Collectors.toSet());
        return Set.copyOf(agencies.participantsOf(own));
    }
}
