package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.AwarenessCampaignCriteria;
import org.concord.actionplans.api.AwarenessCampaignRow;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The campaigns of plans, and whom they reached. */
@Path("awareness-campaigns")
@ApplicationScoped
public class AwarenessCampaignsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = AwarenessCampaignRow.class, by = AwarenessCampaignCriteria.class)
    public Response search() {
        return answers.list(AwarenessCampaignRow.class, AwarenessCampaignCriteria.class, results::campaigns);
    }

    @GET
    @Path("{id}")
    @Gives(AwarenessCampaignRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.campaign(id));
    }

    @POST
    @Takes(WriteAwarenessCampaign.class)
    @Gives(AwarenessCampaignRow.class)
    public Response add(JsonBody body) {
        WriteAwarenessCampaign command = body.as(WriteAwarenessCampaign.class);
        return answers.create(id -> results.addCampaign(id, command), results::campaign);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteAwarenessCampaign.class)
    @Changes(WriteAwarenessCampaign.class)
    @Gives(AwarenessCampaignRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteAwarenessCampaign command = body.as(WriteAwarenessCampaign.class);
        return answers.put(() -> results.addCampaign(id, command), version -> results.changeCampaign(id, version, command), () -> results.campaign(id));
    }
}
