package org.concord.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.SignIn;
import org.concord.access.api.Tokens;

/**
 * Finds out who is asking: for {@code /api/} by the token in the header, without any session; for pages by the session. It tells the server at each
 * request anew, so that a session works on whichever server it lands. It refuses nothing; {@link FrontDoor} does.
 */
@ApplicationScoped
public class ConcordAuthentication implements HttpAuthenticationMechanism {

    /** Attribute of a request: why it could not be found out who is asking. */
    static final String FAILURE = "concord.failure";

    private static final String BEARER = "Bearer ";

    @Inject
    private CurrentCaller current;

    @Inject
    private SignIn signIn;

    @Inject
    private Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = caller(request);
        caller.ifPresent(current::become);
        return caller.map(one -> context.notifyContainerAboutLogin(one.username(), roles(one))).orElseGet(context::doNothing);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        try {
            return Paths.isApi(request) ? byToken(request) : BrowserSession.find(request).flatMap(signIn::resume);
        } catch (RuntimeException databaseAway) {
            request.setAttribute(FAILURE, databaseAway);
            return Optional.empty();
        }
    }

    private Optional<Caller> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? tokens.callerOf(header.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private static Set<String> roles(Caller caller) {
        return caller.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
