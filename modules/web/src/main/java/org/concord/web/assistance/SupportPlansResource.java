package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.SupportPlanRow;
import org.concord.assistance.api.SupportPlans;
import org.concord.assistance.api.WritePlan;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What is to be reached for the person of a case. */
@Path("cases/{case}/support-plans")
@ApplicationScoped
public class SupportPlansResource {

    @Inject
    private SupportPlans plans;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = SupportPlanRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(SupportPlanRow.class, paging -> new Page<>(plans.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(SupportPlanRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, plans.find(caseId, id));
    }

    @POST
    @Takes(WritePlan.class)
    @Gives(SupportPlanRow.class)
    public Response write(@PathParam("case") UUID caseId, JsonBody body) {
        WritePlan command = body.as(WritePlan.class);
        return answers.create(id -> plans.write(caseId, id, command), id -> plans.find(caseId, id));
    }

    @PUT
    @Path("{id}")
    @Takes(WritePlan.class)
    @Changes
    @Gives(SupportPlanRow.class)
    public Response rewrite(@PathParam("case") UUID caseId, @PathParam("id") UUID id, JsonBody body) {
        WritePlan command = body.as(WritePlan.class);
        return answers.change(version -> plans.rewrite(caseId, id, version, command), () -> plans.find(caseId, id));
    }

    @POST
    @Path("{id}/submission")
    @Changes
    @Gives(SupportPlanRow.class)
    public Response submit(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> plans.submit(caseId, id, version), () -> plans.find(caseId, id));
    }

    @POST
    @Path("{id}/approval")
    @Changes
    @Gives(SupportPlanRow.class)
    public Response approve(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> plans.approve(caseId, id, version), () -> plans.find(caseId, id));
    }

    @POST
    @Path("{id}/return")
    @Changes
    @Gives(SupportPlanRow.class)
    public Response giveBack(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> plans.giveBack(caseId, id, version), () -> plans.find(caseId, id));
    }
}
