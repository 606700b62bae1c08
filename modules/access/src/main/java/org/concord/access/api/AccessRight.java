package org.concord.access.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Reach.WHOLE;
import static org.concord.access.api.Role.ADMINISTRATOR;
import static org.concord.access.api.Role.AUDITOR;
import static org.concord.access.api.Role.DATA_PROTECTION_OFFICER;

import java.util.Map;

/** This module's part of the table of access. What a person does with the own account needs no right. */
public enum AccessRight implements Right {
    /** See all accounts, open, change and disable them, grant roles, reset passwords. */
    KEEP_ACCOUNTS(Map.of(ADMINISTRATOR, ALL)),
    /** Read the whole audit log and have it verified: nobody who watches over one participant, for it tells of the cases of all. */
    READ_AUDIT(Map.of(ADMINISTRATOR, WHOLE, AUDITOR, WHOLE, DATA_PROTECTION_OFFICER, WHOLE));

    private final Map<Role, Reach> holders;

    AccessRight(Map<Role, Reach> holders) {
        this.holders = holders;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }
}
