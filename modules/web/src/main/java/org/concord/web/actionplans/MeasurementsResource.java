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
import org.concord.actionplans.api.MeasurementCriteria;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.Results;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What was measured; only ever added to. */
@Path("measurements")
@ApplicationScoped
public class MeasurementsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = MeasurementRow.class, by = MeasurementCriteria.class)
    public Response search() {
        return answers.list(MeasurementRow.class, MeasurementCriteria.class, results::measurements);
    }

    @GET
    @Path("{id}")
    @Gives(MeasurementRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.measurement(id));
    }

    @POST
    @Takes(RecordMeasurement.class)
    @Gives(MeasurementRow.class)
    public Response record(JsonBody body) {
        RecordMeasurement command = body.as(RecordMeasurement.class);
        return answers.create(id -> results.measure(id, command), results::measurement);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordMeasurement.class)
    @Gives(MeasurementRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        RecordMeasurement command = body.as(RecordMeasurement.class);
        return answers.put(() -> results.measure(id, command), () -> results.measurement(id));
    }
}
