package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.concord.training.api.Verdict;
import org.concord.training.api.Verification;
import org.concord.web.page.Once;

/** What whoever checks a certificate reads. */
@Named
@RequestScoped
public class VerifyPage {

    private static final int LONGEST = 200;

    @Inject
    private Verification verification;
    @Inject
    private HttpServletRequest request;

    private final Once<Verdict> verdict = new Once<>(this::checked);

    /** Null as long as nobody says which certificate. */
    public Verdict getVerdict() {
        return verdict.get();
    }

    /** Which certificate is asked about, or null: people copy the whole address as well as what is at its end. */
    public String getToken() {
        String typed = typed("token");
        Object inAddress = request.getAttribute(VerifyServlet.TOKEN);
        return typed != null ? typed.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "") : inAddress == null ? null : inAddress.toString();
    }

    private Verdict checked() {
        return getToken() == null ? null : verification.verify(getToken(), typed("number"));
    }

    /** Whatever is longer than anything printed cannot be right. */
    private String typed(String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.isBlank() ? null : typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    }
}
