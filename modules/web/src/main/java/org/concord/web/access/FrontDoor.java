package org.concord.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.concord.access.api.AccessRule;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.concord.web.rest.Problem;
import org.concord.web.rest.ProblemMapper;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;

/**
 * Lets through whoever may be here at all: public addresses for everybody, the rest for people and programs that are signed in. Nothing is changed by
 * a form of another site, whatever cookies the browser sends along.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_OR_TYPED = Set.of("same-origin", "none");

    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Problems problems;
    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        // What says nothing of its encoding is in UTF-8; set for the whole application, the server would write that over what a request says.
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (request.getMethod().equals("TRACE")) {
            refuseEcho(request, response);
        } else if (!Paths.isApi(request) && !HARMLESS.contains(request.getMethod()) && isOfAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (caller.get().isPerson() || Paths.isPublic(request)) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(ConcordAuthentication.FAILURE) instanceof RuntimeException failure) {
            fail(request, response, problems.of(failure, language.of(request)));
        } else if (Paths.isApi(request)) {
            refuse(request, response, AccessRule.SIGN_IN_REQUIRED);
        } else {
            response.sendRedirect(request.getContextPath() + Paths.LOGIN + "?to=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8)
                + (HARMLESS.contains(request.getMethod()) || Paths.isSignOut(request) ? "" : "&ended=true"));
        }
    }

    /** The server lets TRACE through so that it is answered here; what would answer otherwise sends back every header, cookies too. */
    private void refuseEcho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        if (Paths.isApi(request)) {
            problems.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, language.of(request)).answer(response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Browsers say where a request comes from; what says nothing is no browser, and carries nobody's cookies unasked. */
    private static boolean isOfAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_OR_TYPED.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    /** Where to go on after signing in: forms of pages are sent to the address of their page. */
    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        return Paths.isSignOut(request) ? "/" : uri(request) + (query == null ? "" : "?" + query);
    }

    private static String uri(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Rule rule) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problems.of(new RuleBroken(rule), language.of(request)).answer(response);
    }

    /** Who is asking could not be found out: because the database is away, as a rule. */
    private static void fail(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (Paths.isApi(request)) {
            response.setHeader("Retry-After", ProblemMapper.SOON);
            problem.answer(response);
        } else {
            response.sendError(problem.status());
        }
    }
}
