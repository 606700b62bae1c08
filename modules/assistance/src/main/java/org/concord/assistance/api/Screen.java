package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is seen and told at a screening, without whom it is about.
 *
 * @param agency code of the agency that screens; stays
 * @param migrant whether the person is outside the own country; {@link Signs#ASK_MORE} where nobody knows
 * @param acts what was done with the person
 * @param exploitations what the person was exploited for, or was to be
 * @param signs codes of the indicators that hold
 * @param asked the parts of which everything was asked: what was not found there does not hold; of other parts it is open
 */
public record Screen(@NotNull String agency, @NotNull VictimGender gender, @NotNull AgeGroup ageGroup, @NotNull Signs migrant, List<TraffickingAct> acts,
        List<Exploitation> exploitations, List<String> signs, List<ScreeningPart> asked) {
}
