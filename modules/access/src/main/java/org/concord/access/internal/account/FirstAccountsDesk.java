package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concord.access.api.Caller;
import org.concord.access.api.Grant;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;
import org.concord.access.internal.audit.AuditDesk;
import org.concord.kernel.Ids;
import org.concord.store.SecretFile;

/** Opens the first accounts. Their passwords are random, and go into files that only the server's own user may read; there is no default one. */
@ApplicationScoped
@Transactional
class FirstAccountsDesk {

    private static final String DEMONSTRATION_FILE = "demo-accounts.csv";
    private static final String ADMINISTRATOR_FILE = "first-administrator.txt";
    private static final String ADMINISTRATOR = "administrator";

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditDesk audit;

    public void openDemonstration() {
        if (!accounts.none()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of("username,password,role,scope"));
        for (DemonstrationAccount one : DemonstrationAccount.values()) {
            String password = RandomPassword.next();
            open(one.username(), one.profile(), password, true);
            lines.add(String.join(",", one.username(), password, one.grant().role().name(), one.grant().scope().toString()));
        }
        SecretFile.named(DEMONSTRATION_FILE).write(lines);
    }

    public void openAdministrator(Optional<String> chosen) {
        if (!accounts.nobodyHolds(Role.ADMINISTRATOR, false)) {
            return;
        }
        String username = freeUsername();
        chosen.ifPresent(password -> PasswordRules.check("CONCORD_ADMIN_PASSWORD", password, username));
        String password = chosen.orElseGet(RandomPassword::next);
        open(username, new Profile("Administrator", "en", Set.of(new Grant(Role.ADMINISTRATOR, Scope.ALL))), password, false);
        SecretFile.named(ADMINISTRATOR_FILE).write(List.of(
            "First administrator (shown once):  username " + username + "  password " + (chosen.isEmpty() ? password : "as chosen in CONCORD_ADMIN_PASSWORD"),
            "Sign in, set up a second factor, change the password."));
    }

    /** After a demonstration its administrator, who may not enter any more, has the first one: administrator, administrator2, ... */
    private String freeUsername() {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? ADMINISTRATOR : ADMINISTRATOR + number)
            .filter(name -> accounts.named(name).isEmpty()).findFirst().orElseThrow();
    }

    private void open(String username, Profile profile, String password, boolean demonstration) {
        Account account = new Account(Ids.next(), username, profile, passwords.hash(password), demonstration);
        accounts.add(account);
        audit.happened(Caller.system("access"), "accounts", account.id().toString(), "ACCOUNT_OPENED");
    }
}
