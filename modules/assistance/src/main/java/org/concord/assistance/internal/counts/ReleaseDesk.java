package org.concord.assistance.internal.counts;

import static org.concord.assistance.api.AssistanceRight.COUNT_CASES;
import static org.concord.assistance.api.AssistanceRight.PUBLISH_COUNTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountRule;
import org.concord.assistance.api.PrepareRelease;
import org.concord.assistance.api.RaiseThreshold;
import org.concord.assistance.api.ReleaseCriteria;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.Releases;
import org.concord.assistance.api.ThresholdRow;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.counts.Question.Needs;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;

/** Prepares and publishes counts. What was counted is looked at beyond the wall, and nothing of it leaves this desk before it is hidden. */
@ApplicationScoped
@Transactional
public class ReleaseDesk implements Releases {

    private static final String RELEASES = "releases";
    private static final String THRESHOLDS = "count-thresholds";
    private static final int MOST_DIMENSIONS = 3;
    private static final int MOST_UNKNOWNS = 600;
    private static final int MOST_CELLS = 300;

    @Inject
    private ReleaseRepository releases;
    @Inject
    private ReleaseSearch search;
    @Inject
    private CubeSearch cube;
    @Inject
    private Thresholds thresholds;
    @Inject
    private Participants participants;
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
    public Page<ReleaseRow> search(ReleaseCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<ReleaseRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public List<CountCell> cells(UUID id) {
        return search.one(id).flatMap(row -> releases.find(row.id())).map(CountRelease::shown)
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, RELEASES, id));
    }

    @Override
    public void prepare(UUID id, PrepareRelease command) {
        access.require(COUNT_CASES);
        access.require(COUNT_CASES, Required.value("participant", command.participant()));
        if (audit.alreadyDone(RELEASES, id.toString(), command)) {
            return;
        }
        participants.mustKnow("participant", command.participant());
        wall.lifted(() -> {
            releases.add(counted(id, command.participant(), question(command)));
            return id;
        });
        audit.created(RELEASES, id.toString(), "COUNTS_PREPARED", command);
    }

    private static Question question(PrepareRelease command) {
        List<CountDimension> dimensions = Required.value("dimensions", command.dimensions());
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS || new HashSet<>(dimensions).size() < dimensions.size()) {
            throw RuleBroken.at("dimensions", CountRule.DIMENSIONS_OUT_OF_RANGE, MOST_DIMENSIONS);
        }
        return new Question(Required.value("measure", command.measure()), dimensions);
    }

    private CountRelease counted(UUID id, String participant, Question question) {
        List<CountRelease> earlier = releases.of(participant);
        Needs needed = Needs.of(Stream.concat(Stream.of(question), earlier.stream().map(CountRelease::question)).toList());
        List<Group> groups = cube.groups(participant, needed, MOST_UNKNOWNS + 1);
        mustBeAtMost(groups.size(), MOST_UNKNOWNS);
        Counting counting = new Counting(question, needed, groups, earlier);
        mustBeAtMost(counting.unknowns(), MOST_UNKNOWNS);
        mustBeAtMost(counting.table().cells().size(), MOST_CELLS);
        if (counting.table().cells().isEmpty()) {
            throw new RuleBroken(CountRule.NOTHING_TO_COUNT);
        }
        CountRelease release = new CountRelease(id, participant, question, earlier.size(), caller.get().username(), clock.instant());
        int threshold = thresholds.of(participant);
        release.fill(counting.table(), Counting.groupsOf(question, needed, groups), counting.suppression(threshold), threshold);
        return release;
    }

    private static void mustBeAtMost(int size, int most) {
        if (size > most) {
            throw RuleBroken.at("dimensions", CountRule.TABLE_TOO_LARGE, size, most);
        }
    }

    @Override
    public void publish(UUID id, long version) {
        access.require(PUBLISH_COUNTS);
        CountRelease release = releases.locked(id).filter(one -> access.may(PUBLISH_COUNTS, one.participant()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, RELEASES, id));
        Versions.match(release.version(), version);
        release.publish(caller.get().username(), thresholds.of(release.participant()), clock.instant());
        audit.changed(RELEASES, id.toString(), "COUNTS_PUBLISHED", null);
    }

    @Override
    public List<ThresholdRow> thresholds() {
        access.require(COUNT_CASES);
        return releases.thresholds().stream().filter(row -> access.may(COUNT_CASES, row.participant())).toList();
    }

    @Override
    public void raiseThreshold(String participant, RaiseThreshold command) {
        access.require(PUBLISH_COUNTS, participant);
        participants.mustKnow(null, participant);
        thresholds.raise(participant, command);
        audit.changed(THRESHOLDS, participant, "COUNT_THRESHOLD_SET", command);
    }
}
