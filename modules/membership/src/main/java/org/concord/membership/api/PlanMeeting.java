package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.concord.kernel.PartialDate;

/**
 * What is known of a meeting when it is planned, changed, or entered after it was held.
 *
 * @param bodies codes of the bodies that meet, the one in charge first; all of one process
 * @param number as the body counts, {@code "16"}, {@code "5/2"} where two bodies meet, {@code "10?"} where inferred; or null
 * @param from the first day; to the month or year only for a meeting held before Concord kept it
 * @param to the last day, or null when it is the first
 * @param days the days it meets on, where these are not all days from first to last; null or empty otherwise
 * @param startTime when it begins each day, by the clock of {@code zone}, or null
 * @param endTime when it ends each day, or null
 * @param zone IANA zone of the place ({@code Asia/Bangkok}); a planned meeting has one
 * @param place town or house, or null when not known or virtual
 * @param country ISO 3166-1 alpha-2, or null
 * @param format null only where it is not known of a past meeting
 * @param participation who came, in the words of the source, or null
 * @param maxDelegates the most delegates a delegation may have, or null when there is no limit
 */
public record PlanMeeting(List<String> bodies, String number, @NotNull String title, @NotNull PartialDate from, PartialDate to,
        List<LocalDate> days, LocalTime startTime, LocalTime endTime, String zone, String place, String country, MeetingFormat format,
        Confidentiality confidentiality, String participation, Integer maxDelegates) {
}
