package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.FinishStep;
import org.concord.assistance.api.PlanStep;
import org.concord.assistance.api.StepCriteria;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What is done for people, and by when. */
@Path("care-steps")
@ApplicationScoped
public class CareStepsResource {

    @Inject
    private CareSteps steps;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CareStepRow.class, by = StepCriteria.class)
    public Response search() {
        return answers.list(CareStepRow.class, StepCriteria.class, steps::search);
    }

    @GET
    @Path("{id}")
    @Gives(CareStepRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, steps.find(id));
    }

    @POST
    @Takes(PlanStep.class)
    @Gives(CareStepRow.class)
    public Response plan(JsonBody body) {
        PlanStep command = body.as(PlanStep.class);
        return answers.create(id -> steps.plan(id, command), steps::find);
    }

    @POST
    @Path("{id}/completion")
    @Takes(FinishStep.class)
    @Changes
    @Gives(CareStepRow.class)
    public Response finish(@PathParam("id") UUID id, JsonBody body) {
        FinishStep command = body.as(FinishStep.class);
        return answers.change(version -> steps.finish(id, version, command), () -> steps.find(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Changes
    @Gives(CareStepRow.class)
    public Response cancel(@PathParam("id") UUID id) {
        return answers.change(version -> steps.cancel(id, version), () -> steps.find(id));
    }
}
