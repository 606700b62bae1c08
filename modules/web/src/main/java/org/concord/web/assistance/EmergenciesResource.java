package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.Emergencies;
import org.concord.assistance.api.EmergencyCriteria;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Cases that were opened by break-glass. */
@Path("emergencies")
@ApplicationScoped
public class EmergenciesResource {

    @Inject
    private Emergencies emergencies;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = EmergencyRow.class, by = EmergencyCriteria.class)
    public Response search() {
        return answers.list(EmergencyRow.class, EmergencyCriteria.class, emergencies::search);
    }

    @GET
    @Path("{id}")
    @Gives(EmergencyRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, emergencies.find(id));
    }

    @POST
    @Takes(OpenInEmergency.class)
    @Gives(EmergencyRow.class)
    public Response open(JsonBody body) {
        OpenInEmergency command = body.as(OpenInEmergency.class);
        return answers.create(id -> emergencies.open(id, command), emergencies::find);
    }

    @POST
    @Path("{id}/review")
    @Takes(ReviewEmergency.class)
    @Changes
    @Gives(EmergencyRow.class)
    public Response review(@PathParam("id") UUID id, JsonBody body) {
        ReviewEmergency command = body.as(ReviewEmergency.class);
        return answers.change(version -> emergencies.review(id, version, command), () -> emergencies.find(id));
    }
}
