package org.concord.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.access.api.AccountRow;
import org.concord.access.api.ChangePassword;
import org.concord.access.api.ChooseLanguage;
import org.concord.access.api.ConfirmSecondFactor;
import org.concord.access.api.IssueToken;
import org.concord.access.api.IssuedToken;
import org.concord.access.api.OwnAccount;
import org.concord.access.api.OwnSessionRow;
import org.concord.access.api.ProposedSecondFactor;
import org.concord.access.api.RemoveSecondFactor;
import org.concord.access.api.Session;
import org.concord.access.api.Sessions;
import org.concord.access.api.SignIn;
import org.concord.access.api.TokenRow;
import org.concord.access.api.Tokens;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;
import org.concord.web.page.QrCode;

/** One's own account: password, second factor, tokens, sessions. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private OwnAccount own;
    @Inject
    private Tokens tokens;
    @Inject
    private Sessions sessions;
    @Inject
    private SignIn signIn;
    @Inject
    private Outcome outcome;
    @Inject
    private Here here;
    @Inject
    private HttpServletRequest request;

    private Draft<ChooseLanguage> speech;
    private final Draft<ChangePassword> password = Draft.of(ChangePassword.class);
    private final Draft<ConfirmSecondFactor> confirmation = Draft.of(ConfirmSecondFactor.class);
    private final Draft<RemoveSecondFactor> removal = Draft.of(RemoveSecondFactor.class);
    private final Draft<IssueToken> token = Draft.of(IssueToken.class);
    private AccountRow account;
    private ProposedSecondFactor proposed;
    private IssuedToken issued;
    private Page<TokenRow> list;
    private Page<OwnSessionRow> goingOn;

    public AccountRow getAccount() {
        if (account == null) {
            account = own.get();
        }
        return account;
    }

    public boolean isSecondFactorMissing() {
        return own.needsSecondFactor();
    }

    public Draft<ChooseLanguage> getSpeech() {
        if (speech == null) {
            speech = Draft.of(ChooseLanguage.class, getAccount());
        }
        return speech;
    }

    public Draft<ChangePassword> getPassword() {
        return password;
    }

    public Draft<ConfirmSecondFactor> getConfirmation() {
        return confirmation;
    }

    public Draft<RemoveSecondFactor> getRemoval() {
        return removal;
    }

    public Draft<IssueToken> getToken() {
        return token;
    }

    /** A secret for the authenticator app: a new one, or the one that the page before proposed. */
    public ProposedSecondFactor getProposed() {
        if (proposed == null) {
            proposed = own.proposeSecondFactor(request.getParameter("secret"));
        }
        return proposed;
    }

    /** The same as a picture for the telephone's camera. */
    public String getQrCode() {
        return QrCode.path(getProposed().uri());
    }

    public int getQrSize() {
        return QrCode.size(getProposed().uri());
    }

    /** The token just issued, shown this once; or null. */
    public IssuedToken getIssued() {
        return issued;
    }

    /** The tokens that are good. */
    public Page<TokenRow> getList() {
        if (list == null) {
            list = tokens.own(Paging.first(Paging.MOST));
        }
        return list;
    }

    /** Speaks it from now on, here too, whatever this browser was told before. */
    public void speak() {
        ChooseLanguage chosen = speech.command(outcome);
        outcome.attempt(() -> own.speak(chosen), "done.speak", "/access/me?lang=" + chosen.language());
    }

    public void changePassword() {
        outcome.attempt(() -> {
            own.changePassword(password.command(outcome));
            goOn();
        }, "done.changePassword");
    }

    public void confirmSecondFactor() {
        ConfirmSecondFactor typed = confirmation.command(outcome);
        outcome.attempt(() -> own.confirmSecondFactor(new ConfirmSecondFactor(request.getParameter("secret"), typed.otp(), typed.password())),
            "done.confirmSecondFactor");
    }

    public void removeSecondFactor() {
        outcome.attempt(() -> {
            own.removeSecondFactor(removal.command(outcome));
            goOn();
        }, "done.removeSecondFactor");
    }

    /** The sessions that go on. */
    public Page<OwnSessionRow> getSessions() {
        if (goingOn == null) {
            goingOn = sessions.own(Paging.first(Paging.MOST));
        }
        return goingOn;
    }

    /** The one that this page is looked at in. */
    public UUID getThisSession() {
        return session().id();
    }

    public void endSession() {
        outcome.attempt(() -> sessions.end(here.id("session")), "done.endSession");
    }

    public void endOtherSessions() {
        outcome.attempt(() -> sessions.endAllBut(getThisSession()), "done.endOtherSessions");
    }

    public void issueToken() {
        if (outcome.attempt(() -> issued = tokens.issue(token.command(outcome)))) {
            list = null;
        }
    }

    public void revokeToken() {
        outcome.attempt(() -> tokens.revoke(here.id("token")), "done.revokeToken");
    }

    private void goOn() {
        BrowserSession.renew(request, signIn.renew(session()));
    }

    private Session session() {
        return BrowserSession.find(request).orElseThrow(() -> new RuleBroken(AccessRule.SIGN_IN_REQUIRED));
    }
}
