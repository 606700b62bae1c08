package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/** Corrects whether someone came. */
public record CorrectAttendance(@NotNull AttendanceMark mark) {
}
