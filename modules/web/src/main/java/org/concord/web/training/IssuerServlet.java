package org.concord.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.training.api.SigningKeys;

/** What other people's verifiers fetch: who issues certificates, and the public halves of the keys, all of them or the one that a credential names. */
@WebServlet({"/public/issuer", "/public/keys/*"})
public class IssuerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    private transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/issuer")) {
            Published.answer(response, "application/json", keys.issuer());
        } else if (request.getPathInfo() == null) {
            Published.answer(response, "application/jwk-set+json", keys.published());
        } else {
            one(request.getPathInfo(), response);
        }
    }

    private void one(String path, HttpServletResponse response) throws IOException {
        Matcher named = ONE.matcher(path);
        Optional<String> key = named.matches() ? keys.published(UUID.fromString(named.group(1))) : Optional.empty();
        if (key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Published.answer(response, "application/jwk+json", key.get());
        }
    }
}
