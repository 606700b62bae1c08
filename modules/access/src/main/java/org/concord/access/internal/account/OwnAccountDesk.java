package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Audit;
import org.concord.access.api.ChangePassword;
import org.concord.access.api.ChooseLanguage;
import org.concord.access.api.ConfirmSecondFactor;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.OwnAccount;
import org.concord.access.api.ProposedSecondFactor;
import org.concord.access.api.RemoveSecondFactor;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** What people do with their own account. */
@ApplicationScoped
@Transactional
class OwnAccountDesk implements OwnAccount {

    @Inject
    private CurrentCaller caller;

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
    private Turns turns;

    @Inject
    private Entrance entrance;

    @Inject
    private Event<EntranceChanged> changes;

    @Override
    public AccountRow get() {
        return search.find(own().id()).orElseThrow();
    }

    @Override
    public boolean needsSecondFactor() {
        return own().waitsForSecondFactor();
    }

    @Override
    public void speak(ChooseLanguage command) {
        Account own = own();
        own.speak(Profile.language(command.language()));
        changed(own, "LANGUAGE_CHOSEN");
    }

    @Override
    public void changePassword(ChangePassword command) {
        Account own = ownWith("presentPassword", command.presentPassword());
        PasswordRules.check("newPassword", command.newPassword(), own.username());
        own.changePassword(passwords.hash(command.newPassword()));
        tokens.revokeAllOf(own.id(), Instant.now());
        changed(own, "PASSWORD_CHANGED");
    }

    @Override
    public ProposedSecondFactor proposeSecondFactor(String before) {
        return OneTimeCode.propose(own().username(), before == null ? OneTimeCode.newSecret() : secret(before));
    }

    @Override
    public void confirmSecondFactor(ConfirmSecondFactor command) {
        Account own = ownWith("password", command.password());
        String secret = secret(command.secret());
        Long step = OneTimeCode.step(secret, command.otp(), Instant.now());
        if (step == null) {
            throw RuleBroken.at("otp", AccessRule.OTP_WRONG);
        }
        own.setUpSecondFactor(secret, step);
        changed(own, "SECOND_FACTOR_SET_UP");
    }

    @Override
    public void removeSecondFactor(RemoveSecondFactor command) {
        Account own = ownWith("password", command.password());
        own.removeSecondFactor();
        changed(own, "SECOND_FACTOR_REMOVED");
    }

    private static String secret(String written) {
        try {
            if (written == null || Base32.read(written).length != OneTimeCode.SECRET_BYTES) {
                throw RuleBroken.at("secret", KernelRule.REQUIRED);
            }
            return Base32.write(Base32.read(written));
        } catch (IllegalArgumentException notBase32) {
            throw RuleBroken.at("secret", KernelRule.NOT_TEXT);
        }
    }

    private void changed(Account own, String action) {
        audit.changed("accounts", own.id().toString(), action, null);
        changes.fire(new EntranceChanged(own.id()));
    }

    /** The password is asked for before this transaction asks for anything: whoever waits for a turn must not keep a connection meanwhile. */
    private Account ownWith(String field, String password) {
        UUID own = caller.person().accountId();
        turns.take(own.toString(), () -> entrance.prove(own, field, password));
        return own();
    }

    private Account own() {
        return accounts.find(caller.person().accountId()).orElseThrow();
    }
}
