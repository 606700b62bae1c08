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
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.SpaCommitmentCriteria;
import org.concord.actionplans.api.SpaCommitmentRow;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What members committed to in sub-regional plans. */
@Path("spa-commitments")
@ApplicationScoped
public class SpaCommitmentsResource {

    @Inject
    private RegionalResults regional;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = SpaCommitmentRow.class, by = SpaCommitmentCriteria.class)
    public Response search() {
        return answers.list(SpaCommitmentRow.class, SpaCommitmentCriteria.class, regional::commitments);
    }

    @GET
    @Path("{id}")
    @Gives(SpaCommitmentRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, regional.commitment(id));
    }

    @POST
    @Takes(WriteSpaCommitment.class)
    @Gives(SpaCommitmentRow.class)
    public Response add(JsonBody body) {
        WriteSpaCommitment command = body.as(WriteSpaCommitment.class);
        return answers.create(id -> regional.addCommitment(id, command), regional::commitment);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteSpaCommitment.class)
    @Changes(WriteSpaCommitment.class)
    @Gives(SpaCommitmentRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteSpaCommitment command = body.as(WriteSpaCommitment.class);
        return answers.put(() -> regional.addCommitment(id, command), version -> regional.changeCommitment(id, version, command), () -> regional.commitment(id));
    }
}
