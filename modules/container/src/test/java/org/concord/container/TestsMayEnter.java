package org.concord.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Whoever brings a test is let in as a person without roles; over HTTP, nothing else is asked of this server. Each test says itself who is asking. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestsMayEnter implements HttpAuthenticationMechanism {

    @Inject
    private CurrentCaller caller;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        caller.become(new Caller(UUID.randomUUID(), "tests", Set.of(), null));
        return context.doNothing();
    }
}
