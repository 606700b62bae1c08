package org.concord.actionplans.internal.results;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an indicator stands.
 *
 * @param latest what was measured last, of the whole; null while nothing was
 * @param target the target of that time, else the next one, else the last one; null without targets
 */
public record Standing(UUID latest, UUID target) {

    private static final Comparator<Measurement> LATEST_LAST = Comparator.comparing(Measurement::lastDay).thenComparing(Measurement::recordedAt);
    private static final Comparator<Target> LAST_LAST = Comparator.comparing(Target::lastDay);

    /** @param holding the measurements that nothing supersedes */
    public static Standing of(Collection<Measurement> holding, Collection<Target> targets) {
        Optional<Measurement> latest = holding.stream().filter(Measurement::isWhole).max(LATEST_LAST);
        LocalDate day = latest.map(Measurement::lastDay).orElse(LocalDate.MAX);
        Optional<Target> target = targets.stream().filter(one -> !one.lastDay().isBefore(day)).min(LAST_LAST)
            .or(() -> targets.stream().max(LAST_LAST));
        return new Standing(latest.map(Measurement::id).orElse(null), target.map(Target::id).orElse(null));
    }
}
