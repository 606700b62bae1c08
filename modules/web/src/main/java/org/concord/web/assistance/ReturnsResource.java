package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.AssessReturn;
import org.concord.assistance.api.CancelReturn;
import org.concord.assistance.api.HandOver;
import org.concord.assistance.api.HoldReturn;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.ReturnCriteria;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.api.Returns;
import org.concord.assistance.api.ScheduleReturn;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Returns from the side that people leave. */
@Path("returns")
@ApplicationScoped
public class ReturnsResource {

    @Inject
    private Returns returns;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ReturnRow.class, by = ReturnCriteria.class)
    public Response search() {
        return answers.list(ReturnRow.class, ReturnCriteria.class, returns::search);
    }

    @GET
    @Path("{id}")
    @Gives(ReturnRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, returns.find(id));
    }

    @POST
    @Takes(RequestReturn.class)
    @Gives(ReturnRow.class)
    public Response request(JsonBody body) {
        RequestReturn command = body.as(RequestReturn.class);
        return answers.create(id -> returns.request(id, command), returns::find);
    }

    @POST
    @Path("{id}/risk")
    @Takes(AssessReturn.class)
    @Changes
    @Gives(ReturnRow.class)
    public Response assess(@PathParam("id") UUID id, JsonBody body) {
        AssessReturn command = body.as(AssessReturn.class);
        return answers.change(version -> returns.assess(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/agreement")
    @Changes
    @Gives(ReturnRow.class)
    public Response agree(@PathParam("id") UUID id) {
        return answers.change(version -> returns.agree(id, version), () -> returns.find(id));
    }

    @POST
    @Path("{id}/schedule")
    @Takes(ScheduleReturn.class)
    @Changes
    @Gives(ReturnRow.class)
    public Response schedule(@PathParam("id") UUID id, JsonBody body) {
        ScheduleReturn command = body.as(ScheduleReturn.class);
        return answers.change(version -> returns.schedule(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/handover")
    @Takes(HandOver.class)
    @Changes
    @Gives(ReturnRow.class)
    public Response handOver(@PathParam("id") UUID id, JsonBody body) {
        HandOver command = body.as(HandOver.class);
        return answers.change(version -> returns.handOver(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/hold")
    @Takes(HoldReturn.class)
    @Changes
    @Gives(ReturnRow.class)
    public Response hold(@PathParam("id") UUID id, JsonBody body) {
        HoldReturn command = body.as(HoldReturn.class);
        return answers.change(version -> returns.hold(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/resumption")
    @Changes
    @Gives(ReturnRow.class)
    public Response resume(@PathParam("id") UUID id) {
        return answers.change(version -> returns.resume(id, version), () -> returns.find(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Takes(CancelReturn.class)
    @Changes
    @Gives(ReturnRow.class)
    public Response cancel(@PathParam("id") UUID id, JsonBody body) {
        CancelReturn command = body.as(CancelReturn.class);
        return answers.change(version -> returns.cancel(id, version, command), () -> returns.find(id));
    }
}
