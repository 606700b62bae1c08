package org.concord.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.access.api.CurrentCaller;
import org.concord.web.rest.Answers;
import org.concord.web.rest.ApiRoot;

/**
 * What pages offer to take away, for those signed in with a session: {@code /export/meetings.csv} is what {@code /api/v1/meetings}
 * answers as CSV, {@code /export/persons/ID.vcf} what {@code /api/v1/persons/ID.vcf} does.
 */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9.-]{0,60}){1,4}");

    private static final Pattern TABLE = Pattern.compile("(.*)\\.(csv|xlsx)");

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || !PATH.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!caller.get().isPerson()) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            Matcher table = TABLE.matcher(path);
            if (table.matches()) {
                request.setAttribute(Answers.EXPORT, table.group(2));
            }
            request.getRequestDispatcher(ApiRoot.V1 + (table.matches() ? table.group(1) : path)).forward(request, response);
        }
    }
}
