package org.concord.membership.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Reach.OWN;
import static org.concord.access.api.Role.ADMINISTRATOR;
import static org.concord.access.api.Role.AUDITOR;
import static org.concord.access.api.Role.BUDGET_OFFICER;
import static org.concord.access.api.Role.CASE_SUPERVISOR;
import static org.concord.access.api.Role.CASE_WORKER;
import static org.concord.access.api.Role.DATA_PROTECTION_OFFICER;
import static org.concord.access.api.Role.FOCAL_POINT;
import static org.concord.access.api.Role.SECRETARIAT;
import static org.concord.access.api.Role.TRAINER;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;

/** Membership's part of the table of access. The secretariat keeps everything; a focal point acts for the own participant. */
public enum MembershipRight implements Right {
    /** Read all that names no person and is not confidential. */
    READ(Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), role -> ALL))),
    /** Read who the persons and focal points are, without their contacts. */
    READ_PEOPLE(Map.of(SECRETARIAT, ALL, FOCAL_POINT, ALL, TRAINER, ALL, BUDGET_OFFICER, ALL, CASE_WORKER, ALL, CASE_SUPERVISOR, ALL,
        DATA_PROTECTION_OFFICER, ALL, AUDITOR, ALL, ADMINISTRATOR, ALL)),
    /** Read e-mail addresses and telephone numbers; a data protection officer of one participant, of its people. */
    READ_CONTACTS(Map.of(SECRETARIAT, ALL, DATA_PROTECTION_OFFICER, OWN, FOCAL_POINT, OWN)),
    /** Enter and change participants, processes and memberships. */
    KEEP_PARTICIPANTS(Map.of(SECRETARIAT, ALL)),
    /** Enter and change bodies, who sits in them, and their chairs. */
    KEEP_BODIES(Map.of(SECRETARIAT, ALL)),
    /** Enter and change persons and focal points. */
    KEEP_PEOPLE(Map.of(SECRETARIAT, ALL)),
    /** Take away what names a person, before the retention date; a data protection officer of one participant, of its people. */
    ANONYMISE_PEOPLE(Map.of(SECRETARIAT, ALL, DATA_PROTECTION_OFFICER, OWN)),
    /** Enter and weigh what sources say. */
    KEEP_SOURCES(Map.of(SECRETARIAT, ALL)),
    /** Plan and hold meetings. */
    PLAN_MEETINGS(Map.of(SECRETARIAT, ALL)),
    /** Read what confidential meetings were about; a focal point, of those to which the own participant is invited. */
    READ_CONFIDENTIAL_MEETINGS(Map.of(SECRETARIAT, ALL, AUDITOR, ALL, FOCAL_POINT, OWN)),
    /** Name a participant's delegation. */
    REGISTER_DELEGATION(Map.of(SECRETARIAT, ALL, FOCAL_POINT, OWN)),
    /** Record what was decided. */
    RECORD_DECISIONS(Map.of(SECRETARIAT, ALL)),
    /** Draft, circulate and adopt documents. */
    KEEP_DOCUMENTS(Map.of(SECRETARIAT, ALL)),
    /** Report progress on actions; a focal point, on those of the own participant. */
    FOLLOW_UP(Map.of(SECRETARIAT, ALL, FOCAL_POINT, OWN)),
    /** Take in files. */
    IMPORT(Map.of(SECRETARIAT, ALL));

    private final Map<Role, Reach> holders;

    MembershipRight(Map<Role, Reach> holders) {
        this.holders = holders;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }
}
