package org.concord.access.internal.account;

import java.util.Set;
import org.concord.access.api.Grant;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;

/** Invented people to try Concord with, one a role, and two budget officers, because nobody approves what is their own. All of them are called Example. */
enum DemonstrationAccount {
    MEI("secretariat", "Mei Example", "en", Role.SECRETARIAT, Scope.ALL),
    LINH("focalpoint", "Linh Example", "vi", Role.FOCAL_POINT, Scope.participant("VN")),
    SOMCHAI("trainer", "Somchai Example", "en", Role.TRAINER, Scope.ALL),
    PUTRI("budget", "Putri Example", "en", Role.BUDGET_OFFICER, Scope.ALL),
    MALIA("controller", "Malia Example", "en", Role.BUDGET_OFFICER, Scope.ALL),
    DARA("caseworker", "Dara Example", "en", Role.CASE_WORKER, Scope.agency("EXAMPLE-SHELTER")),
    NILAR("supervisor", "Nilar Example", "en", Role.CASE_SUPERVISOR, Scope.agency("EXAMPLE-SHELTER")),
    KHAM("protection", "Kham Example", "en", Role.DATA_PROTECTION_OFFICER, Scope.ALL),
    RINA("analyst", "Rina Example", "en", Role.ANALYST, Scope.ALL),
    OLIVER("auditor", "Oliver Example", "en", Role.AUDITOR, Scope.ALL),
    ADA("administrator", "Ada Example", "en", Role.ADMINISTRATOR, Scope.ALL);

    private final String username;
    private final String displayName;
    private final String language;
    private final Grant grant;

    DemonstrationAccount(String username, String displayName, String language, Role role, Scope scope) {
        this.username = username;
        this.displayName = displayName;
        this.language = language;
        this.grant = new Grant(role, scope);
    }

    String username() {
        return username;
    }

    Grant grant() {
        return grant;
    }

    Profile profile() {
        return new Profile(displayName, language, Set.of(grant));
    }
}
