package org.concord.training.internal.nomination;

import java.util.List;
import java.util.UUID;
import org.concord.training.api.AllocationReason;

/**
 * What is chosen for a nomination, and why.
 *
 * @param details what the reason names, in its order
 */
record Choice(UUID nomination, AllocationReason why, List<String> details) {

    static Choice of(UUID nomination, AllocationReason why, Object... details) {
        return new Choice(nomination, why, List.of(details).stream().map(String::valueOf).toList());
    }

    boolean seat() {
        return why.givesSeat();
    }

    /** The details as the database keeps them: a line each. */
    String written() {
        return String.join("\n", details.stream().map(detail -> detail.replaceAll("\\R", " ")).toList());
    }
}
