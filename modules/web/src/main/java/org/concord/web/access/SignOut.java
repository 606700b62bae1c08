package org.concord.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.concord.access.api.SignIn;

/** Ends the session. Only a form does: a link could be followed by mistake, or planted. */
@WebServlet(Paths.LOGOUT)
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.signOut();
        BrowserSession.end(request, response);
        response.sendRedirect(request.getContextPath() + Paths.LOGIN);
    }
}
