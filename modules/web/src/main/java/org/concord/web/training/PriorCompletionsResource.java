package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.ClaimCompletion;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.RejectCompletion;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Courses that officers completed elsewhere: claimed by one, confirmed by another. */
@Path("prior-completions")
@ApplicationScoped
public class PriorCompletionsResource {

    @Inject
    private PriorCompletions completions;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = PriorCompletionRow.class, by = PriorCompletionCriteria.class)
    public Response search() {
        return answers.list(PriorCompletionRow.class, PriorCompletionCriteria.class, completions::search);
    }

    @GET
    @Path("{id}")
    @Gives(PriorCompletionRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, completions.find(id));
    }

    @POST
    @Takes(ClaimCompletion.class)
    @Gives(PriorCompletionRow.class)
    public Response claim(JsonBody body) {
        ClaimCompletion command = body.as(ClaimCompletion.class);
        return answers.create(id -> completions.claim(id, command), completions::find);
    }

    @PUT
    @Path("{id}")
    @Takes(ClaimCompletion.class)
    @Gives(PriorCompletionRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        ClaimCompletion command = body.as(ClaimCompletion.class);
        return answers.put(() -> completions.claim(id, command), () -> completions.find(id));
    }

    @POST
    @Path("{id}/confirm")
    @Changes
    @Gives(PriorCompletionRow.class)
    public Response confirm(@PathParam("id") UUID id) {
        return answers.change(version -> completions.confirm(id, version), () -> completions.find(id));
    }

    @POST
    @Path("{id}/reject")
    @Takes(RejectCompletion.class)
    @Changes
    @Gives(PriorCompletionRow.class)
    public Response reject(@PathParam("id") UUID id, JsonBody body) {
        RejectCompletion command = body.as(RejectCompletion.class);
        return answers.change(version -> completions.reject(id, version, command), () -> completions.find(id));
    }

    @POST
    @Path("{id}/revoke")
    @Takes(RejectCompletion.class)
    @Changes
    @Gives(PriorCompletionRow.class)
    public Response revoke(@PathParam("id") UUID id, JsonBody body) {
        RejectCompletion command = body.as(RejectCompletion.class);
        return answers.change(version -> completions.revoke(id, version, command), () -> completions.find(id));
    }

    @POST
    @Path("{id}/withdraw")
    @Changes
    @Gives(PriorCompletionRow.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answers.change(version -> completions.withdraw(id, version), () -> completions.find(id));
    }
}
