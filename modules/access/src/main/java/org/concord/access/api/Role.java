package org.concord.access.api;

import java.util.EnumSet;
import java.util.Set;
import org.concord.access.api.Scope.Kind;

/** What a person is in the process. A role says what its holder may do; the {@link Scope} it is granted with, for whom. */
public enum Role {
    /** Keeps the process: its members, bodies, meetings, documents. */
    SECRETARIAT(Kind.ALL),
    /** Speaks for one participant: registers its delegations, nominates its people. */
    FOCAL_POINT(Kind.PARTICIPANT),
    /** Gives courses. */
    TRAINER(Kind.ALL, Kind.PARTICIPANT),
    /** Keeps the money of national plans. */
    BUDGET_OFFICER(Kind.ALL, Kind.PARTICIPANT),
    /** Accompanies victims; sees the cases of the own agency. */
    CASE_WORKER(Kind.AGENCY),
    /** Answers for an agency's case workers. */
    CASE_SUPERVISOR(Kind.AGENCY),
    /** Watches over personal data: retention, erasure, who read what. */
    DATA_PROTECTION_OFFICER(Kind.ALL, Kind.PARTICIPANT),
    /** Reads figures, never persons. */
    ANALYST(Kind.ALL, Kind.PARTICIPANT),
    /** Reads everything that is not a person's case, and the audit log; changes nothing. */
    AUDITOR(Kind.ALL),
    /** Keeps accounts, and nothing else. */
    ADMINISTRATOR(Kind.ALL);

    private final Set<Kind> scopes;

    Role(Kind first, Kind... others) {
        scopes = Set.copyOf(EnumSet.of(first, others));
    }

    /** The kinds of scope it can be granted with. */
    public Set<Kind> scopes() {
        return scopes;
    }

    /** Whether its holder signs in with a second factor: those who see cases, and those who decide who sees anything. */
    public boolean needsSecondFactor() {
        return this == CASE_WORKER || this == CASE_SUPERVISOR || this == DATA_PROTECTION_OFFICER || this == ADMINISTRATOR;
    }
}
