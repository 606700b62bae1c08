package org.concord.membership.api;

/** Corrects whether someone came. */
public record CorrectAttendance(AttendanceMark mark) {
}
