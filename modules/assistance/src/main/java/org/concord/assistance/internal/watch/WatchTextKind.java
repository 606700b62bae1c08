package org.concord.assistance.internal.watch;

import org.concord.kernel.Text;

/** What is written freely of looks and emergencies. */
enum WatchTextKind {
    EMERGENCY_REASON("reason", 1000), EMERGENCY_REMARK("remark", 1000), LOOK_NOTE("note", 500);

    private final String field;
    private final int longest;

    WatchTextKind(String field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /** The field of the form in which it is written. */
    String field() {
        return field;
    }

    /** What was typed; refused where there is nothing. */
    String required(String typed) {
        return Text.required(field, typed, longest);
    }

    /** What was typed, or null. */
    String optional(String typed) {
        return Text.optional(field, typed, longest);
    }
}
