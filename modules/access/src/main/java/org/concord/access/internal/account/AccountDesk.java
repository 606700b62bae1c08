package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRight;
import org.concord.access.api.AccessRule;
import org.concord.access.api.AccountCriteria;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Accounts;
import org.concord.access.api.Audit;
import org.concord.access.api.ChangeAccount;
import org.concord.access.api.OpenAccount;
import org.concord.access.api.ResetPassword;
import org.concord.access.api.Role;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps accounts. */
@ApplicationScoped
@Transactional
class AccountDesk implements Accounts {

    private static final String SUBJECT = "accounts";
    private static final String USERNAME = "[a-z0-9][a-z0-9._@-]{1,59}";
    private static final int LONGEST_USERNAME = 60;

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountSearch search;

    @Inject
    private TokenRepository tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<EntranceChanged> changes;

    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    public Page<AccountRow> search(AccountCriteria criteria, Paging paging) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        return search.page(criteria, paging);
    }

    @Override
    public Optional<AccountRow> find(UUID id) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        return search.find(id);
    }

    @Override
    public void open(UUID id, OpenAccount command) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        if (audit.alreadyDone(SUBJECT, id.toString(), command)) {
            mustHavePassword(id, command);
            return;
        }
        String username = username(command.username());
        Profile profile = Profile.of(command.displayName(), command.language(), command.grants());
        PasswordRules.check("password", command.password(), username);
        if (accounts.named(username).isPresent()) {
            throw RuleBroken.at("username", AccessRule.USERNAME_TAKEN, username);
        }
        accounts.add(new Account(id, username, profile, passwords.hash(command.password()), false));
        audit.created(SUBJECT, id.toString(), "ACCOUNT_OPENED", command);
    }

    @Override
    public void change(UUID id, long version, ChangeAccount command) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        accounts.hold(Role.ADMINISTRATOR);
        Account account = accounts.get(id, version);
        boolean wasDisabled = account.isDisabled();
        account.become(Profile.of(command.displayName(), command.language(), command.grants()));
        if (command.disabled() && !wasDisabled) {
            account.disable();
            tokens.revokeAllOf(id, Instant.now());
        } else if (!command.disabled()) {
            account.enable();
        }
        leaveAnAdministrator(account);
        audit.changed(SUBJECT, id.toString(), command.disabled() == wasDisabled ? "ACCOUNT_CHANGED"
            : command.disabled() ? "ACCOUNT_DISABLED" : "ACCOUNT_ENABLED", command);
        changes.fire(new EntranceChanged(id));
    }

    @Override
    public void resetPassword(UUID id, long version, ResetPassword command) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        Account account = accounts.get(id, version);
        PasswordRules.check("password", command.password(), account.username());
        account.changePassword(passwords.hash(command.password()));
        endEverySession(id, "PASSWORD_RESET");
    }

    @Override
    public void removeSecondFactor(UUID id, long version) {
        access.require(AccessRight.KEEP_ACCOUNTS);
        accounts.get(id, version).removeSecondFactor();
        endEverySession(id, "SECOND_FACTOR_REMOVED");
    }

    /** The audit log, by which a repetition is known, keeps no passwords to tell two apart by. */
    private void mustHavePassword(UUID id, OpenAccount command) {
        if (!passwords.matches(command.password(), accounts.find(id).map(Account::passwordHash).orElse(null))) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private void endEverySession(UUID id, String because) {
        tokens.revokeAllOf(id, Instant.now());
        audit.changed(SUBJECT, id.toString(), because, null);
        changes.fire(new EntranceChanged(id));
    }

    private void leaveAnAdministrator(Account changed) {
        boolean stays = changed.holds(Role.ADMINISTRATOR) && !changed.isDisabled();
        if (!stays && !accounts.anotherHolds(Role.ADMINISTRATOR, changed.id(), demonstration)) {
            throw new RuleBroken(AccessRule.LAST_ADMINISTRATOR);
        }
    }

    private static String username(String typed) {
        String username = Text.required("username", typed, LONGEST_USERNAME).toLowerCase(Locale.ROOT);
        if (!username.matches(USERNAME)) {
            throw RuleBroken.at("username", AccessRule.USERNAME_UNREADABLE, username);
        }
        return username;
    }
}
