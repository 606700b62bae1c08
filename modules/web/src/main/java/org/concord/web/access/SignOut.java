package org.concord.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.concord.access.api.SignIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the session. Only a form does: a link could be followed by mistake, or planted. Whoever must leave at once, because somebody looks over the shoulder,
 * comes to an everyday page elsewhere, {@code concord.leave-for}.
 */
@WebServlet(Paths.LOGOUT)
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;
    @Inject
    @ConfigProperty(name = "concord.leave-for", defaultValue = "https://www.wikipedia.org/")
    private String leaveFor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrowserSession.find(request).ifPresent(signIn::signOut);
        BrowserSession.end(request, response);
        if (request.getParameter("leave") == null) {
            response.sendRedirect(request.getContextPath() + Paths.LOGIN);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(elsewhere(leaveFor));
        }
    }

    /** A page that leads on by itself: a form is not led to another site by the answer to it. */
    static String elsewhere(String address) {
        String written = address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<!DOCTYPE html><html lang=\"en\"><head><title>…</title><meta http-equiv=\"refresh\" content=\"0;url=" + written + "\"></head><body><p><a href=\""
            + written + "\">" + written + "</a></p></body></html>";
    }
}
