package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.Registers;
import org.concord.training.api.ScanBadge;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Where the code on a badge leads when a trainer's phone reads it: whose it is, and the session that is on. */
@Named
@RequestScoped
public class ScanPage {

    private static final Duration AROUND = Duration.ofHours(1);

    @Inject
    private Access access;
    @Inject
    private Registers registers;
    @Inject
    private CourseRuns runs;
    @Inject
    private Sessions sessions;
    @Inject
    private Clock clock;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<BadgeRow> badge = new Once<>(() -> here.found(registers.badge(asked())));
    private final Once<CourseRunRow> run = new Once<>(() -> here.found(runs.find(badge.get().run())));
    private final Once<List<SessionRow>> programme = new Once<>(() -> sessions.of(run.get().id(), Paging.first(Paging.MOST)).rows());

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
    }

    public BadgeRow getBadge() {
        return badge.get();
    }

    public CourseRunRow getRun() {
        return run.get();
    }

    /** The sessions of the run, those on or around now first. */
    public Map<String, String> getSessions() {
        Map<String, String> choices = new LinkedHashMap<>();
        programme.get().stream().filter(this::isOn).forEach(session -> choices.put(session.id().toString(), called(session)));
        programme.get().forEach(session -> choices.putIfAbsent(session.id().toString(), called(session)));
        return choices;
    }

    /** The session chosen, or the one that is on. */
    public String getChosen() {
        String chosen = here.text("session");
        return chosen != null ? chosen : programme.get().stream().filter(this::isOn).map(session -> session.id().toString()).findFirst().orElse("");
    }

    public void scanBadge() {
        UUID session = here.id("session");
        if (session == null) {
            outcome.refuse(RuleBroken.at("session", KernelRule.REQUIRED));
            return;
        }
        outcome.attempt(() -> registers.scan(run.get().id(), session, new ScanBadge(badge.get().badge())), "done.saved");
    }

    private UUID asked() {
        UUID badge = here.id("badge");
        return badge == null ? new UUID(0, 0) : badge;
    }

    private boolean isOn(SessionRow session) {
        Instant now = clock.instant();
        return now.isAfter(session.startsAt().minus(AROUND)) && now.isBefore(session.endsAt().plus(AROUND));
    }

    private static String called(SessionRow session) {
        return session.day() + " " + session.startTime() + " · " + session.topic();
    }
}
