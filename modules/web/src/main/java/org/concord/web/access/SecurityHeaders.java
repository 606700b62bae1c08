package org.concord.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Tells the browser, with every answer, what it must not do: run scripts that are not ours, show us in a frame, guess types, keep copies, tell others
 * where somebody came from (OWASP ASVS 5.0, chapter 3). An answer that is begun anew, as errors are, gets them again.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String ALL_BUT_SCRIPTS = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";
    private static final String OWN_SCRIPTS = "script-src 'self'";
    private static final Map<String, String> HEADERS = Map.of(
        POLICY, ALL_BUT_SCRIPTS + OWN_SCRIPTS,
        "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
        "X-Content-Type-Options", "nosniff",
        "X-Frame-Options", "DENY",
        "Referrer-Policy", "same-origin",
        "Cross-Origin-Opener-Policy", "same-origin",
        "Cross-Origin-Resource-Policy", "same-origin",
        "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Guarded guarded = new Guarded(response, Paths.isStatic(request) ? "public, max-age=3600" : "no-store");
        guarded.setHeaders();
        chain.doFilter(request, guarded);
    }

    /** Keeps the headers through a reset, and puts the policy with a nonce, which PrimeFaces adds, in the place of the one without. */
    private static final class Guarded extends HttpServletResponseWrapper {

        private final String caching;

        Guarded(HttpServletResponse response, String caching) {
            super(response);
            this.caching = caching;
        }

        void setHeaders() {
            HEADERS.forEach(super::setHeader);
            super.setHeader("Cache-Control", caching);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(POLICY, ALL_BUT_SCRIPTS + value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            setHeaders();
        }
    }
}
