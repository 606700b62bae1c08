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
import org.concord.actionplans.api.ProgressReportCriteria;
import org.concord.actionplans.api.ProgressReportRow;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What was done for activities; accepted by somebody else than who wrote it. */
@Path("progress-reports")
@ApplicationScoped
public class ProgressReportsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ProgressReportRow.class, by = ProgressReportCriteria.class)
    public Response search() {
        return answers.list(ProgressReportRow.class, ProgressReportCriteria.class, results::reports);
    }

    @GET
    @Path("{id}")
    @Gives(ProgressReportRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.report(id));
    }

    @POST
    @Takes(WriteProgressReport.class)
    @Gives(ProgressReportRow.class)
    public Response write(JsonBody body) {
        WriteProgressReport command = body.as(WriteProgressReport.class);
        return answers.create(id -> results.writeReport(id, command), results::report);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteProgressReport.class)
    @Changes(WriteProgressReport.class)
    @Gives(ProgressReportRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteProgressReport command = body.as(WriteProgressReport.class);
        return answers.put(() -> results.writeReport(id, command), version -> results.changeReport(id, version, command), () -> results.report(id));
    }

    @POST
    @Path("{id}/submit")
    @Gives(ProgressReportRow.class)
    @Changes
    public Response submit(@PathParam("id") UUID id) {
        return answers.change(version -> results.submitReport(id, version), () -> results.report(id));
    }

    @POST
    @Path("{id}/accept")
    @Gives(ProgressReportRow.class)
    @Changes
    public Response accept(@PathParam("id") UUID id) {
        return answers.change(version -> results.acceptReport(id, version), () -> results.report(id));
    }

    @POST
    @Path("{id}/return")
    @Takes(Reason.class)
    @Gives(ProgressReportRow.class)
    @Changes
    public Response giveBack(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> results.giveReportBack(id, version, body.as(Reason.class)), () -> results.report(id));
    }
}
