package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.running.RunningConcord;

/** Accounts of a test's own, opened as the administrator opens them; what befalls them befalls no other test. */
public final class AccountsDriver {

    private final Api administrator;

    public AccountsDriver(RunningConcord concord) {
        administrator = new Api(concord).as("ADMINISTRATOR");
    }

    /** An account with a role for a scope: {@code open("FOCAL_POINT", "PARTICIPANT:TH")}. */
    public Account open(String role, String scope) {
        Account account = new Account(Invented.username(), Invented.password(), role, scope);
        administrator.post("/accounts", Fields.of("username", account.username(), "displayName", "Opened for a test", "language", "en",
            "grants", List.of(grant(role, scope)), "password", account.password())).expect(201);
        return account;
    }

    public Account openFocalPoint(String participant) {
        return open("FOCAL_POINT", "PARTICIPANT:" + participant);
    }

    public void disable(Account account) {
        change(account, true);
    }

    public void enable(Account account) {
        change(account, false);
    }

    public void resetPassword(Account account, String password) {
        Answer found = find(account);
        administrator.put("/accounts/" + found.json().getString("id") + "/password", Fields.of("password", password), "If-Match", found.etag()).expect(200);
    }

    private void change(Account account, boolean disabled) {
        Answer found = find(account);
        administrator.put("/accounts/" + found.json().getString("id"), Fields.of("displayName", "Opened for a test", "language", "en",
            "disabled", disabled, "grants", List.of(grant(account.role(), account.scope()))), "If-Match", found.etag()).expect(200);
    }

    private Answer find(Account account) {
        String id = administrator.list("/accounts", "q", account.username()).expect(200).rows().get(0).getString("id");
        return administrator.get("/accounts/" + id).expect(200);
    }

    private static JsonObject grant(String role, String scope) {
        String[] parts = scope.split(":", 2);
        return Fields.of("role", role, "scope", Fields.of("kind", parts[0], "code", parts.length == 2 ? parts[1] : null));
    }
}
