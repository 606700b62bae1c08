package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.ClaimCriteria;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.api.EnterClaim;
import org.concord.membership.api.Sources;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Which source says what of a record. */
@Path("sources")
@ApplicationScoped
public class SourcesResource {

    @Inject
    private Sources sources;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ClaimRow.class, by = ClaimCriteria.class)
    public Response search() {
        return answers.list(ClaimRow.class, ClaimCriteria.class, sources::search);
    }

    @GET
    @Path("{id}")
    @Gives(ClaimRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, sources.find(id));
    }

    @POST
    @Takes(EnterClaim.class)
    @Gives(ClaimRow.class)
    public Response enter(JsonBody body) {
        EnterClaim command = body.as(EnterClaim.class);
        return answers.create(id -> sources.enter(id, command), sources::find);
    }

    @PUT
    @Path("{id}")
    @Takes(EnterClaim.class)
    @Changes(EnterClaim.class)
    @Gives(ClaimRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> sources.enter(id, body.as(EnterClaim.class)), version -> sources.correct(id, version, body.as(EnterClaim.class)), () -> sources.find(id));
    }

    @POST
    @Path("{id}/prefer")
    @Changes
    @Gives(ClaimRow.class)
    public Response prefer(@PathParam("id") UUID id) {
        return answers.change(version -> sources.prefer(id, version), () -> sources.find(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response withdraw(@PathParam("id") UUID id) {
        return answers.remove(version -> sources.withdraw(id, version));
    }
}
