package org.concord.assistance.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Reach.OWN;
import static org.concord.access.api.Reach.WHOLE;
import static org.concord.access.api.Role.ANALYST;
import static org.concord.access.api.Role.AUDITOR;
import static org.concord.access.api.Role.BUDGET_OFFICER;
import static org.concord.access.api.Role.CASE_SUPERVISOR;
import static org.concord.access.api.Role.CASE_WORKER;
import static org.concord.access.api.Role.DATA_PROTECTION_OFFICER;
import static org.concord.access.api.Role.SECRETARIAT;

import java.util.Map;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;

/**
 * Assistance's part of the table of access. Each part of a case (that it is there, its facts, whom it is about, leading it) is reached through some of
 * these rights; whoever holds none of them learns not even that the case exists.
 */
public enum AssistanceRight implements Right {
    /** Work on the cases of the own agency that are assigned to oneself, and open new ones. */
    WORK_ON_CASES(Map.of(CASE_WORKER, OWN), Extent.ASSIGNED),
    /** Answer for every case of the own agency: assign, seal, close, reopen. */
    SUPERVISE_CASES(Map.of(CASE_SUPERVISOR, OWN), Extent.AGENCY),
    /** Know which cases there are and who looked into them, and nothing of what they say. */
    WATCH_CASES(Map.of(DATA_PROTECTION_OFFICER, OWN), Extent.PARTICIPANT),
    /** Trace services to what paid for them, and see no case. */
    TRACE_FUNDING(Map.of(BUDGET_OFFICER, OWN, SECRETARIAT, ALL, AUDITOR, ALL), Extent.NO_CASE),
    /** Put a new master key into use: nobody who watches over one participant, for it locks the cases of all. */
    KEEP_CASE_KEYS(Map.of(DATA_PROTECTION_OFFICER, WHOLE), Extent.NO_CASE),
    /** Count the cases of a participant, and see the counts as far as they expose nobody. */
    COUNT_CASES(Map.of(ANALYST, OWN, DATA_PROTECTION_OFFICER, OWN), Extent.NO_CASE),
    /** Publish counts that somebody else has prepared, and say which counts are too small to be shown. */
    PUBLISH_COUNTS(Map.of(DATA_PROTECTION_OFFICER, OWN), Extent.NO_CASE),
    /** Read what public sources say of victims. */
    READ_OFFICIAL_FIGURES(Map.of(SECRETARIAT, ALL, ANALYST, ALL, DATA_PROTECTION_OFFICER, ALL, AUDITOR, ALL), Extent.NO_CASE),
    /** Enter it. */
    KEEP_OFFICIAL_FIGURES(Map.of(SECRETARIAT, ALL), Extent.NO_CASE),
    /** Read which agencies there are. */
    READ_AGENCIES(Map.of(SECRETARIAT, ALL, CASE_WORKER, ALL, CASE_SUPERVISOR, ALL, DATA_PROTECTION_OFFICER, ALL, AUDITOR, ALL), Extent.NO_CASE),
    /** Say which agencies there are, and of which participant. */
    KEEP_AGENCIES(Map.of(SECRETARIAT, ALL), Extent.NO_CASE);

    /** Which cases a right reaches, within the scope that it is granted for. */
    public enum Extent {
        /** Those of the agency that are assigned to the caller. */
        ASSIGNED,
        /** Those of the agency. */
        AGENCY,
        /** Those of the participant. */
        PARTICIPANT,
        /** It is not about cases. */
        NO_CASE
    }

    private final Map<Role, Reach> holders;
    private final Extent extent;

    AssistanceRight(Map<Role, Reach> holders, Extent extent) {
        this.holders = holders;
        this.extent = extent;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }

    public Extent extent() {
        return extent;
    }
}
