package org.concord.training.api;

/**
 * Which officers are asked for; every component may be null.
 *
 * @param participant works for this participant
 * @param language is written to in it, ISO 639-1
 * @param anonymised whether nothing of the name is left
 * @param q part of a name, agency or office, with or without marks
 */
public record OfficerCriteria(String participant, Gender gender, String language, Boolean anonymised, String q) {
}
