package org.concord.training.internal.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.training.api.OutcomeRow;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** What everybody who comes to a run has reached. */
@ApplicationScoped
public class Attainments {

    @Inject
    private AttendanceRepository attendance;
    @Inject
    private AttendanceSearch search;
    @Inject
    private RunRepository runs;

    Map<UUID, Attainment> of(CourseRun run) {
        Map<UUID, Integer> minutes = attendance.attended(run.id());
        Map<UUID, Map<UUID, Integer>> best = attendance.best(run.id());
        List<Assessment> deciding = deciding(run);
        return attendance.seated(run.id()).keySet().stream().collect(Collectors.toMap(nomination -> nomination,
            nomination -> Attainment.in(run, minutes.getOrDefault(nomination, 0), scores(deciding, best.getOrDefault(nomination, Map.of())))));
    }

    /** Whether there is a test that decides, and somebody has a result in each. */
    boolean isTested(CourseRun run) {
        Collection<Map<UUID, Integer>> best = attendance.best(run.id()).values();
        List<Assessment> deciding = deciding(run);
        return !deciding.isEmpty() && deciding.stream().allMatch(test -> best.stream().anyMatch(results -> results.containsKey(test.id())));
    }

    private List<Assessment> deciding(CourseRun run) {
        return attendance.assessments(run.id()).stream().filter(test -> test.kind().decides()).toList();
    }

    /** The nominations that attended enough of a run. */
    public Set<UUID> attendedEnough(CourseRun run) {
        return of(run).entrySet().stream().filter(one -> one.getValue().enough()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<Attainment.Score> scores(List<Assessment> deciding, Map<UUID, Integer> best) {
        return deciding.stream().map(test -> new Attainment.Score(best.getOrDefault(test.id(), 0), test.maximum())).toList();
    }

    /** The same in rows, for whoever may see them. */
    List<OutcomeRow> rows(UUID run) {
        List<Named> named = search.named(run);
        if (named.isEmpty()) {
            return List.of();
        }
        Map<UUID, Attainment> reached = of(runs.get(run));
        return named.stream().map(one -> row(one, reached.get(one.nomination()))).toList();
    }

    private static OutcomeRow row(Named one, Attainment reached) {
        return new OutcomeRow(one.nomination(), one.participant(), one.officerName(), reached.attended(), reached.scheduled(), reached.enough(), reached.passed(),
            one.flag(), one.state());
    }
}
