package org.concord.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.access.api.Credentials;
import org.concord.access.api.IssuedToken;
import org.concord.access.api.TokenRow;
import org.concord.access.api.Tokens;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.JsonText;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Public;
import org.concord.web.rest.Takes;

/** Tokens: one for username and password, and the list of one's own. */
@Path("tokens")
@ApplicationScoped
public class TokensResource {

    @Inject
    private Tokens tokens;
    @Inject
    private Answers answers;
    @Inject
    private HttpServletRequest request;

    @POST
    @Public
    @Takes(Credentials.class)
    @Gives(IssuedToken.class)
    public Response issue(JsonBody body) {
        IssuedToken issued = tokens.issue(body.as(Credentials.class), Origin.of(request));
        return Response.status(Response.Status.CREATED)
            .type(MediaType.APPLICATION_JSON)
            .header("Location", request.getRequestURI() + "/" + issued.id())
            .entity(JsonText.of(issued))
            .build();
    }

    @GET
    @Lists(TokenRow.class)
    public Response own() {
        return answers.list(TokenRow.class, tokens::own);
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") UUID id) {
        return answers.done(() -> tokens.revoke(id));
    }
}
