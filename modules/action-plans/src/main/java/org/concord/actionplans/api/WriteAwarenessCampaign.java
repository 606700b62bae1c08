package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign that a plan paid for or asked for.
 *
 * @param programme its plan; stays once given
 * @param audience whom it speaks to
 * @param channel how it reaches them
 * @param to last day, included; null while it goes on
 * @param reach how many people it reached, as somebody counted
 * @param reachSource who counted; given with the reach
 */
public record WriteAwarenessCampaign(UUID programme, @NotNull String title, @NotNull String audience, @NotNull String channel,
        @NotNull LocalDate from, LocalDate to, Long reach, String reachSource) {
}
