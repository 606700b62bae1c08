package org.concord.membership.api;

import java.time.LocalDate;

/**
 * How many of a body's members a day of a meeting had; counted from the attendance, never typed.
 *
 * @param needed how many members the body's rule asks for, or null when it has no rule
 * @param members how many members the body had on that day
 * @param present how many of them came, in the room or by link, each counted once
 */
public record Quorum(String body, LocalDate day, Integer needed, int members, int present) {

    /** Whether the body can decide. */
    public boolean reached() {
        return needed == null || present >= needed;
    }
}
