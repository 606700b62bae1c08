package org.concord.access.api;

import java.util.Set;
import java.util.UUID;

/**
 * Who is asking: a person with an account, nobody yet, or a module about its own business (reminders, seed data).
 *
 * @param accountId null for {@link #NOBODY} and a module
 * @param username the person's, or {@code system:membership}; null for {@link #NOBODY}
 * @param language BCP 47 tag of the language chosen, or null
 */
public record Caller(UUID accountId, String username, Set<Grant> grants, String language) {

    /** Nobody signed in. */
    public static final Caller NOBODY = new Caller(null, null, Set.of(), null);

    private static final String SYSTEM = "system:";

    public Caller {
        grants = Set.copyOf(grants);
    }

    /** A module that acts by itself; it may do everything, and the audit log names it. */
    public static Caller system(String module) {
        return new Caller(null, SYSTEM + module, Set.of(), null);
    }

    /** Whether a role is held, whatever its scope. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether it is a person with an account. */
    public boolean isPerson() {
        return accountId != null;
    }

    /** Whether it is a module acting by itself. */
    public boolean isSystem() {
        return accountId == null && username != null;
    }
}
