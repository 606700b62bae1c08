package org.concord.assistance.internal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.RuleBroken;

/**
 * Locks what is written of looks and emergencies, and opens it where they are shown. Whoever judges them sees nothing else that the same key locks: so the key
 * is taken from beyond the wall, and never leaves here.
 */
@ApplicationScoped
class WatchTexts {

    @Inject
    private WatchRepository watch;
    @Inject
    private Seals seals;
    @Inject
    private Wall wall;

    /** Locks these. {@link CaseRule#CASE_WAS_ERASED} where a case has no key any more. */
    void lock(List<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        wall.lifted(() -> {
            Map<UUID, Seal> known = sealsOf(written.stream().map(Written::caseId));
            written.forEach(one -> {
                if (!known.containsKey(one.caseId())) {
                    throw RuleBroken.at(one.kind().field(), CaseRule.CASE_WAS_ERASED);
                }
                watch.add(new WatchText(one, known.get(one.caseId())));
            });
            watch.flush();
            return known;
        });
    }

    /** Opens these, which the wall shows to the caller, for a whole page at once: what was written, by look or emergency. Null is none. */
    Map<UUID, Opened> open(Stream<WatchText> found) {
        List<WatchText> locked = found.filter(Objects::nonNull).toList();
        Map<UUID, Seal> known = wall.lifted(() -> sealsOf(locked.stream().map(WatchText::caseId)));
        return locked.stream().collect(Collectors.groupingBy(WatchText::subject,
            Collectors.collectingAndThen(Collectors.toList(), texts -> Opened.of(texts, known))));
    }

    private Map<UUID, Seal> sealsOf(Stream<UUID> cases) {
        return seals.of(cases.collect(Collectors.toSet()));
    }
}
