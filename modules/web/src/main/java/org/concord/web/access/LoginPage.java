package org.concord.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Credentials;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.OwnAccount;
import org.concord.access.api.SecondFactorNeeded;
import org.concord.access.api.Session;
import org.concord.access.api.SignIn;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** Signs people in: name and password, then the code of the second factor where there is one. */
@Named
@RequestScoped
public class LoginPage {

    private static final String OWN_ACCOUNT = "/access/me";

    @Inject
    private SignIn signIn;
    @Inject
    private CurrentCaller caller;
    @Inject
    private OwnAccount account;
    @Inject
    private Outcome outcome;
    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    private final Draft<Credentials> draft = Draft.of(Credentials.class);

    public Draft<Credentials> getDraft() {
        return draft;
    }

    /** Whether the password was right, and the code is to come. */
    public boolean isCodeAwaited() {
        return BrowserSession.half(request).isPresent();
    }

    public void signIn() {
        enter(() -> signIn.signIn(draft.command(outcome), Origin.of(request), BrowserKind.of(request)));
    }

    public void confirm() {
        enter(() -> signIn.confirm(BrowserSession.half(request).orElseThrow(() -> new RuleBroken(AccessRule.SIGN_IN_REFUSED)), draft.command(outcome).otp(),
            Origin.of(request), BrowserKind.of(request)));
    }

    /** Begins anew, with another name. */
    public void startOver() {
        BrowserSession.end(request);
    }

    private void enter(Supplier<Session> door) {
        try {
            Session session = door.get();
            BrowserSession.find(request).ifPresent(signIn::signOut);
            BrowserSession.begin(request, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), session);
            signIn.resume(session).ifPresent(caller::become);
            leadTo(account.needsSecondFactor() ? OWN_ACCOUNT : Paths.local(request.getParameter("to")));
        } catch (SecondFactorNeeded needed) {
            BrowserSession.half(request, needed.half());
        } catch (RuleBroken refused) {
            outcome.getRefusals().add(reader.read("rule." + refused.rule().name(), refused.details().toArray()));
        }
    }

    private void leadTo(String path) {
        FacesContext page = FacesContext.getCurrentInstance();
        try {
            page.getExternalContext().redirect(request.getContextPath() + path);
            page.responseComplete();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }
}
