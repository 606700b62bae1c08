package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which trainers are asked for; every component may be null.
 *
 * @param officer id of the officer who trains
 * @param participant works for this participant
 * @param language teaches in it, ISO 639-1
 * @param asOf is accredited on this day
 * @param q part of a name, agency or expertise, with or without marks
 */
public record TrainerCriteria(UUID officer, String participant, String language, LocalDate asOf, String q) {
}
