package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.PeriodCriteria;
import org.concord.actionplans.api.PeriodRow;
import org.concord.actionplans.api.Periods;
import org.concord.actionplans.api.Reason;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The months in which books are open. */
@Path("periods")
@ApplicationScoped
public class PeriodsResource {

    @Inject
    private Periods periods;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = PeriodRow.class, by = PeriodCriteria.class)
    public Response search() {
        return answers.list(PeriodRow.class, PeriodCriteria.class, periods::search);
    }

    @GET
    @Path("{id}")
    @Gives(PeriodRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, periods.find(id));
    }

    @POST
    @Takes(OpenFiscalYear.class)
    @Gives(PeriodRow.class)
    public Response open(JsonBody body) {
        OpenFiscalYear command = body.as(OpenFiscalYear.class);
        return answers.create(id -> periods.open(id, command), periods::find);
    }

    @POST
    @Path("{id}/soft-close")
    @Gives(PeriodRow.class)
    @Changes
    public Response softClose(@PathParam("id") UUID id) {
        return answers.change(version -> periods.softClose(id, version), () -> periods.find(id));
    }

    @POST
    @Path("{id}/close")
    @Gives(PeriodRow.class)
    @Changes
    public Response close(@PathParam("id") UUID id) {
        return answers.change(version -> periods.close(id, version), () -> periods.find(id));
    }

    @POST
    @Path("{id}/ask-to-reopen")
    @Takes(Reason.class)
    @Gives(PeriodRow.class)
    @Changes
    public Response askToReopen(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> periods.askToReopen(id, version, body.as(Reason.class)), () -> periods.find(id));
    }

    @POST
    @Path("{id}/reopen")
    @Gives(PeriodRow.class)
    @Changes
    public Response reopen(@PathParam("id") UUID id) {
        return answers.change(version -> periods.reopen(id, version), () -> periods.find(id));
    }
}
