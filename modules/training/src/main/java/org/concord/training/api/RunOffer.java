package org.concord.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A published run that is coming or under way, as everybody sees it.
 *
 * @param code the course's
 * @param title the course's
 * @param host code of the participant that holds it
 * @param place town or house; null only online
 * @param country ISO 3166-1 alpha-2, or null online
 * @param zone IANA zone, in which all its days are meant
 * @param opensOn the first day on which focal points can nominate
 * @param closesOn the last
 * @param announcedAt when what is said here last changed
 */
public record RunOffer(UUID id, String code, int curriculumVersion, String title, String host, RunMode mode, String place, String country, String language,
        String zone, LocalDate firstDay, LocalDate lastDay, int capacity, LocalDate opensOn, LocalDate closesOn, Instant announcedAt) {
}
