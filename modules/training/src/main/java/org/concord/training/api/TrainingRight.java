package org.concord.training.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Reach.OWN;
import static org.concord.access.api.Role.ANALYST;
import static org.concord.access.api.Role.AUDITOR;
import static org.concord.access.api.Role.BUDGET_OFFICER;
import static org.concord.access.api.Role.DATA_PROTECTION_OFFICER;
import static org.concord.access.api.Role.FOCAL_POINT;
import static org.concord.access.api.Role.SECRETARIAT;
import static org.concord.access.api.Role.TRAINER;

import java.util.Map;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;

/** Training's part of the table of access. Whoever signs in reads what was published of courses; a focal point acts for the own participant. */
public enum TrainingRight implements Right {
    /** Read certificates and the names on them; a focal point, those of the own participant's officers. */
    READ_CERTIFICATES(Map.of(SECRETARIAT, ALL, TRAINER, ALL, FOCAL_POINT, OWN, AUDITOR, ALL, DATA_PROTECTION_OFFICER, ALL)),
    /** Issue, suspend, revoke and supersede certificates. */
    KEEP_CERTIFICATES(Map.of(SECRETARIAT, ALL)),
    /** See which keys certificates are signed with, and replace the one in use. */
    KEEP_SIGNING_KEYS(Map.of(SECRETARIAT, ALL)),
    /** Write, publish and retire courses, and read those that are being written. */
    KEEP_COURSES(Map.of(SECRETARIAT, ALL, TRAINER, ALL)),
    /** Read who is trained and who trains; a focal point, those of the own participant. */
    SEE_OFFICERS(Map.of(SECRETARIAT, ALL, TRAINER, ALL, AUDITOR, ALL, DATA_PROTECTION_OFFICER, ALL, FOCAL_POINT, OWN)),
    /** Enter and change officers, and claim what they completed elsewhere. */
    KEEP_OFFICERS(Map.of(SECRETARIAT, ALL, TRAINER, ALL, FOCAL_POINT, OWN)),
    /** Confirm or reject that an officer completed a course elsewhere, as somebody else claims, and revoke what was confirmed. */
    CONFIRM_COMPLETIONS(Map.of(SECRETARIAT, ALL, TRAINER, ALL)),
    /** Take away what names an officer, before the retention date. */
    ANONYMISE_OFFICERS(Map.of(SECRETARIAT, ALL, DATA_PROTECTION_OFFICER, OWN)),
    /** Say which account is an officer's, who trains, and when a trainer is accredited. */
    KEEP_TRAINERS(Map.of(SECRETARIAT, ALL)),
    /** Plan, publish and hold runs, and read those that are being planned; a trainer of one participant, those it hosts. */
    KEEP_RUNS(Map.of(SECRETARIAT, ALL, TRAINER, OWN)),
    /** Nominate officers of a participant, confirm, withdraw and substitute them. */
    NOMINATE(Map.of(SECRETARIAT, ALL, FOCAL_POINT, OWN)),
    /** Read who is nominated, and who has a seat and why. */
    SEE_NOMINATIONS(Map.of(SECRETARIAT, ALL, TRAINER, ALL, AUDITOR, ALL, DATA_PROTECTION_OFFICER, ALL, FOCAL_POINT, OWN)),
    /** Read to whom mails went, and why others did not. */
    SEE_MAILS(Map.of(SECRETARIAT, ALL, AUDITOR, ALL, DATA_PROTECTION_OFFICER, ALL)),
    /** Send a mail again. */
    SEND_MAILS(Map.of(SECRETARIAT, ALL)),
    /** Read what was taught in a year, in numbers of nobody. */
    READ_YEAR(Map.of(SECRETARIAT, ALL, TRAINER, ALL, FOCAL_POINT, ALL, BUDGET_OFFICER, ALL, ANALYST, ALL, AUDITOR, ALL));

    private final Map<Role, Reach> holders;

    TrainingRight(Map<Role, Reach> holders) {
        this.holders = holders;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }
}
