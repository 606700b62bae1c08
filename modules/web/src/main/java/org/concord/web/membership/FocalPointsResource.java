package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.membership.api.ReleaseFocalPoint;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Through whom participants are reached. */
@Path("focal-points")
@ApplicationScoped
public class FocalPointsResource {

    @Inject
    private People people;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = FocalPointRow.class, by = FocalPointCriteria.class)
    public Response search() {
        return answers.list(FocalPointRow.class, FocalPointCriteria.class, people::focalPoints);
    }

    @GET
    @Path("{id}")
    @Gives(FocalPointRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, people.focalPoint(id));
    }

    @POST
    @Takes(DesignateFocalPoint.class)
    @Gives(FocalPointRow.class)
    public Response designate(JsonBody body) {
        DesignateFocalPoint command = body.as(DesignateFocalPoint.class);
        return answers.create(id -> people.designate(id, command), people::focalPoint);
    }

    @PUT
    @Path("{id}")
    @Takes(DesignateFocalPoint.class)
    @Gives(FocalPointRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> people.designate(id, body.as(DesignateFocalPoint.class)), () -> people.focalPoint(id));
    }

    @POST
    @Path("{id}/release")
    @Takes(ReleaseFocalPoint.class)
    @Changes
    @Gives(FocalPointRow.class)
    public Response release(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> people.release(id, version, body.as(ReleaseFocalPoint.class)), () -> people.focalPoint(id));
    }
}
