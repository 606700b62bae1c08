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
import org.concord.actionplans.api.CountryProgressCriteria;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** How far members have come with their commitments, as they say. */
@Path("country-progress")
@ApplicationScoped
public class CountryProgressResource {

    @Inject
    private RegionalResults regional;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CountryProgressRow.class, by = CountryProgressCriteria.class)
    public Response search() {
        return answers.list(CountryProgressRow.class, CountryProgressCriteria.class, regional::progress);
    }

    @GET
    @Path("{id}")
    @Gives(CountryProgressRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, regional.progress(id));
    }

    @POST
    @Takes(ReportCountryProgress.class)
    @Gives(CountryProgressRow.class)
    public Response report(JsonBody body) {
        ReportCountryProgress command = body.as(ReportCountryProgress.class);
        return answers.create(id -> regional.report(id, command), regional::progress);
    }

    @PUT
    @Path("{id}")
    @Takes(ReportCountryProgress.class)
    @Changes(ReportCountryProgress.class)
    @Gives(CountryProgressRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        ReportCountryProgress command = body.as(ReportCountryProgress.class);
        return answers.put(() -> regional.report(id, command), version -> regional.correct(id, version, command), () -> regional.progress(id));
    }
}
