package org.concord.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRight;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Accounts;
import org.concord.access.api.ChangeAccount;
import org.concord.access.api.Grant;
import org.concord.access.api.OpenAccount;
import org.concord.access.api.ResetPassword;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** Opens an account, and changes what is granted to one. A role is granted by writing its scope beside it. */
@Named
@RequestScoped
public class AccountPage {

    private static final String LIST = "/access/accounts";

    @Inject
    private Access access;
    @Inject
    private Accounts accounts;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<OpenAccount> opening = Draft.of(OpenAccount.class);
    private final Draft<ResetPassword> reset = Draft.of(ResetPassword.class);
    private Draft<ChangeAccount> change;
    private AccountRow account;

    @PostConstruct
    void mustBeAllowed() {
        access.require(AccessRight.KEEP_ACCOUNTS);
    }

    public AccountRow getAccount() {
        if (account == null) {
            UUID id = here.id();
            account = accounts.find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "accounts", id));
        }
        return account;
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }

    public Draft<OpenAccount> getOpening() {
        return opening;
    }

    public Draft<ResetPassword> getReset() {
        return reset;
    }

    public Draft<ChangeAccount> getChange() {
        if (change == null) {
            change = Draft.of(ChangeAccount.class, getAccount());
            getAccount().grants().stream()
                .collect(Collectors.groupingBy(grant -> grant.role().name(), Collectors.mapping(grant -> grant.scope().toString(), Collectors.joining(", "))))
                .forEach(change::put);
        }
        return change;
    }

    public void open() {
        UUID id = Ids.next();
        outcome.attempt(() -> accounts.open(id, new OpenAccount(typed(opening, "username"), typed(opening, "displayName"), typed(opening, "language"),
            grants(opening), typed(opening, "password"))), "done.openAccount", "/access/account?id=" + id);
    }

    public void change() {
        outcome.attempt(() -> accounts.change(here.id(), here.version(), new ChangeAccount(typed(change, "displayName"), typed(change, "language"),
            Boolean.parseBoolean(typed(change, "disabled")), grants(change))), "done.changeAccount", LIST);
    }

    public void resetPassword() {
        outcome.attempt(() -> accounts.resetPassword(here.id(), here.version(), reset.command(outcome)), "done.resetPassword", LIST);
    }

    public void removeSecondFactor() {
        outcome.attempt(() -> accounts.removeSecondFactor(here.id(), here.version()), "done.removeSecondFactor", LIST);
    }

    private static List<Grant> grants(Draft<?> draft) {
        return Arrays.stream(Role.values()).flatMap(role -> scopes(draft, role).map(scope -> new Grant(role, scope))).toList();
    }

    private static Stream<Scope> scopes(Draft<?> draft, Role role) {
        String typed = typed(draft, role.name());
        return typed == null ? Stream.empty() : Arrays.stream(typed.strip().split("[,;\\s]+")).map(Scope::parse);
    }

    private static String typed(Draft<?> draft, String name) {
        Object value = draft.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
