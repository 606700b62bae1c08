package org.concord.store;

import org.concord.kernel.Text;

/** What people type into a search box, as a pattern for {@code like ... escape '!'} on a folded column. */
public final class Like {

    private static final int LONGEST = 200;

    private Like() {
    }

    /** Null when nothing was typed. */
    public static String containing(String typed) {
        String tidy = Text.optional("q", typed, LONGEST);
        return tidy == null ? null : "%" + Text.folded(tidy).replaceAll("[!%_]", "!$0") + "%";
    }
}
