package org.concord.actionplans.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Reach.OWN;
import static org.concord.access.api.Role.ANALYST;
import static org.concord.access.api.Role.AUDITOR;
import static org.concord.access.api.Role.BUDGET_OFFICER;
import static org.concord.access.api.Role.CASE_SUPERVISOR;
import static org.concord.access.api.Role.CASE_WORKER;
import static org.concord.access.api.Role.FOCAL_POINT;
import static org.concord.access.api.Role.SECRETARIAT;

import java.util.Map;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;

/** What one may do with plans and their money, always for the owner of a plan: a participant, or a process, which only {@code ALL} reaches. */
public enum ActionPlanRight implements Right {
    /** See plans, budgets, the ledger and results. */
    READ_PLANS(Map.of(SECRETARIAT, ALL, FOCAL_POINT, OWN, BUDGET_OFFICER, OWN, ANALYST, OWN, AUDITOR, ALL)),
    /** Name a funding source that pays for what one does, without reading plans. */
    NAME_SOURCES(Map.of(CASE_WORKER, ALL, CASE_SUPERVISOR, ALL)),
    /** Write plans: objectives, activities, lines, indicators; submit and revise them. */
    KEEP_PLANS(Map.of(BUDGET_OFFICER, OWN)),
    /** Approve plans that somebody else submitted. */
    APPROVE_PLANS(Map.of(BUDGET_OFFICER, OWN)),
    /** Submit entries to the ledger. */
    SUBMIT_ENTRIES(Map.of(BUDGET_OFFICER, OWN)),
    /** Approve entries that somebody else submitted. */
    APPROVE_ENTRIES(Map.of(BUDGET_OFFICER, OWN)),
    /** Open, close and reopen periods. */
    KEEP_PERIODS(Map.of(BUDGET_OFFICER, OWN)),
    /** Keep what all plans share: funding sources and exchange rates. */
    KEEP_RATES(Map.of(BUDGET_OFFICER, OWN)),
    /** Report measurements and progress; a focal point, for the own participant. */
    REPORT_RESULTS(Map.of(SECRETARIAT, ALL, BUDGET_OFFICER, OWN, FOCAL_POINT, OWN)),
    /** Take in plans and history from files. */
    IMPORT_PLANS(Map.of(BUDGET_OFFICER, OWN)),
    /** Prove the ledger: replay it and compare. */
    PROVE_LEDGER(Map.of(BUDGET_OFFICER, OWN, AUDITOR, ALL));

    private final Map<Role, Reach> holders;

    ActionPlanRight(Map<Role, Reach> holders) {
        this.holders = holders;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }
}
