package org.concord.web.training;

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
import org.concord.training.api.QuotaRow;
import org.concord.training.api.Quotas;
import org.concord.training.api.SetQuota;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** How the seats of a run are shared between participants. */
@Path("course-runs/{run}/quotas")
@ApplicationScoped
public class QuotasResource {

    @Inject
    private Quotas quotas;
    @Inject
    private Answers answers;

    @GET
    @Lists(QuotaRow.class)
    public Response list(@PathParam("run") UUID run) {
        return answers.list(QuotaRow.class, paging -> quotas.of(run, paging));
    }

    @GET
    @Path("{id}")
    @Gives(QuotaRow.class)
    public Response find(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.one(id, quotas.find(run, id));
    }

    @POST
    @Takes(SetQuota.class)
    @Gives(QuotaRow.class)
    public Response set(@PathParam("run") UUID run, JsonBody body) {
        SetQuota command = body.as(SetQuota.class);
        return answers.create(id -> quotas.set(run, id, command), id -> quotas.find(run, id));
    }

    @PUT
    @Path("{id}")
    @Takes(SetQuota.class)
    @Changes(SetQuota.class)
    @Gives(QuotaRow.class)
    public Response put(@PathParam("run") UUID run, @PathParam("id") UUID id, JsonBody body) {
        SetQuota command = body.as(SetQuota.class);
        return answers.put(() -> quotas.set(run, id, command), version -> quotas.change(run, id, version, command), () -> quotas.find(run, id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("run") UUID run, @PathParam("id") UUID id) {
        return answers.remove(version -> quotas.remove(run, id, version));
    }
}
