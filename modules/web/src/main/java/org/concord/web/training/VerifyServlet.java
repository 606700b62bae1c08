package org.concord.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.concord.training.api.CertificateAnswer;
import org.concord.training.api.Verdict;
import org.concord.training.api.Verification;
import org.concord.web.rest.JsonText;

/** The address in the QR code of a certificate: a page for people, JSON for programs; {@code ?number=} is the number printed on it. */
@WebServlet({"/public/verify/*", "/public/revocations"})
public class VerifyServlet extends HttpServlet {

    /** Attribute of the request for a page: the token of which it tells. */
    static final String TOKEN = "concord.certificate.token";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private transient Verification verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getServletPath().endsWith("/revocations")) {
            Published.answer(response, "application/json", verification.revocations());
        } else if (isForPeople(request)) {
            request.setAttribute(TOKEN, token(request));
            request.getRequestDispatcher("/public/verify.xhtml").forward(request, response);
        } else {
            answer(verification.verify(token(request), request.getParameter("number")), response);
        }
    }

    /** Programs say that they want JSON, or nothing; browsers say that they want HTML. */
    static boolean isForPeople(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return wanted != null && wanted.contains("text/html");
    }

    private static String token(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null || rest.length() > LONGEST ? "" : rest.substring(1);
    }

    private static void answer(Verdict verdict, HttpServletResponse response) throws IOException {
        byte[] json = JsonText.of(verdict);
        response.setStatus(verdict.answer() == CertificateAnswer.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setHeader("Vary", "Accept");
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
