package org.concord.web.actionplans;

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
import org.concord.actionplans.api.IndicatorCriteria;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.ResultCost;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** By what one sees whether a plan achieves what it is for, and where it stands. */
@Path("indicators")
@ApplicationScoped
public class IndicatorsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = IndicatorRow.class, by = IndicatorCriteria.class)
    public Response search() {
        return answers.list(IndicatorRow.class, IndicatorCriteria.class, results::indicators);
    }

    @GET
    @Path("{id}")
    @Gives(IndicatorRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.indicator(id));
    }

    @POST
    @Takes(WriteIndicator.class)
    @Gives(IndicatorRow.class)
    public Response add(JsonBody body) {
        WriteIndicator command = body.as(WriteIndicator.class);
        return answers.create(id -> results.addIndicator(id, command), results::indicator);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteIndicator.class)
    @Changes(WriteIndicator.class)
    @Gives(IndicatorRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteIndicator command = body.as(WriteIndicator.class);
        return answers.put(() -> results.addIndicator(id, command), version -> results.changeIndicator(id, version, command), () -> results.indicator(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("id") UUID id) {
        return answers.remove(version -> results.removeIndicator(id, version));
    }

    /** What its result cost. */
    @GET
    @Path("{id}/cost")
    @Gives(ResultCost.class)
    public Response cost(@PathParam("id") UUID id) {
        return answers.one(id, results.cost(id));
    }
}
