package org.concord.training.api;

import java.time.LocalDate;

/**
 * Which trainers are asked for; every component may be null.
 *
 * @param participant works for this participant
 * @param language teaches in it, ISO 639-1
 * @param asOf is accredited on this day
 * @param q part of a name, agency or expertise, with or without marks
 */
public record TrainerCriteria(String participant, String language, LocalDate asOf, String q) {
}
