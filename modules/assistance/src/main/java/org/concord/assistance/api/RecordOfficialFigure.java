package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Says what a source says.
 *
 * @param participant code of the participant that the figure is about
 * @param year from 1990 to this one
 * @param breakdown {@code ALL}, or a word for the part that is counted, such as {@code WOMEN}; the parts of one source do not overlap
 * @param figure not negative
 * @param source web address of the page or document that says so
 * @param flagged true to take the figure although the table it belongs to adds up wrongly or gives a small count away
 */
public record RecordOfficialFigure(@NotNull String participant, @NotNull Integer year, @NotNull OfficialIndicator indicator, @NotNull String breakdown,
        @NotNull Long figure, @NotNull String source, boolean flagged) {
}
