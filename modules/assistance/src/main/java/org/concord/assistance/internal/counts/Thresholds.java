package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.concord.assistance.api.RaiseThreshold;
import org.concord.assistance.api.ThresholdRow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The least count that is shown: everybody's, and where a participant has raised it, the participant's. */
@ApplicationScoped
public class Thresholds {

    @Inject
    private ReleaseRepository releases;
    @Inject
    @ConfigProperty(name = "concord.counts.threshold", defaultValue = "11")
    private int everybodys;

    /** That of one participant. */
    int of(String participant) {
        return Math.max(everybodys, releases.threshold(participant).map(Threshold::value).orElse(0));
    }

    /** Those of all participants, read at once. */
    public ToIntFunction<String> ofAll() {
        Map<String, Integer> raised = releases.thresholds().stream().collect(Collectors.toMap(ThresholdRow::participant, ThresholdRow::threshold));
        return participant -> Math.max(everybodys, raised.getOrDefault(participant, 0));
    }

    void raise(String participant, RaiseThreshold command) {
        releases.threshold(participant).ifPresentOrElse(known -> known.raise(command.threshold(), everybodys),
            () -> releases.add(new Threshold(participant, command.threshold(), everybodys)));
    }
}
