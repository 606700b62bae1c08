package org.concord.training.api;

import java.util.UUID;

/**
 * How somebody who has a seat stands.
 *
 * @param officerName null once the officer is anonymised
 * @param attended minutes
 * @param scheduled minutes of all sessions
 * @param enough whether that is enough by the run's threshold
 * @param passed whether each final or practical test was passed; true where the run asks for none
 * @param flag why the result is in doubt, or null
 * @param state of the nomination
 */
public record OutcomeRow(UUID nomination, String participant, String officerName, int attended, int scheduled, boolean enough, boolean passed, String flag,
        NominationState state) {
}
