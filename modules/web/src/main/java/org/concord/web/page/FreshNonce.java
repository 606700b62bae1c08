package org.concord.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives each answer to a form its own nonce for scripts. PrimeFaces would take the nonce of the page the form was on from the form, and finds
 * none, since our views keep no state; nor should a browser choose it.
 */
@WebFilter(servletNames = "faces")
public class FreshNonce extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean wholePage = "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        chain.doFilter(wholePage ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
