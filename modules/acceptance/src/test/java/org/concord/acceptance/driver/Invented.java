package org.concord.acceptance.driver;

import java.util.Locale;
import java.util.UUID;

/** Names that nothing else in the system bears, so that each test has records of its own. */
public final class Invented {

    private Invented() {
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    /** A code such as {@code T-1F09C4D2}. */
    public static String code() {
        return "T-" + id().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    public static String username() {
        return "t" + id().substring(0, 13);
    }

    public static String password() {
        return "Heron-" + id();
    }
}
