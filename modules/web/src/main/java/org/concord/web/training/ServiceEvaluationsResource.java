package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.AnswerServiceEvaluation;
import org.concord.training.api.ServiceEvaluationCriteria;
import org.concord.training.api.ServiceEvaluationRow;
import org.concord.training.api.ServiceEvaluations;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What changed in the service of those who completed a run. */
@Path("service-evaluations")
@ApplicationScoped
public class ServiceEvaluationsResource {

    @Inject
    private ServiceEvaluations evaluations;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ServiceEvaluationRow.class, by = ServiceEvaluationCriteria.class)
    public Response search() {
        return answers.list(ServiceEvaluationRow.class, ServiceEvaluationCriteria.class, evaluations::search);
    }

    @GET
    @Path("{id}")
    @Gives(ServiceEvaluationRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, evaluations.find(id));
    }

    @POST
    @Path("{id}/answer")
    @Takes(AnswerServiceEvaluation.class)
    @Changes
    @Gives(ServiceEvaluationRow.class)
    public Response answer(@PathParam("id") UUID id, JsonBody body) {
        AnswerServiceEvaluation command = body.as(AnswerServiceEvaluation.class);
        return answers.change(version -> evaluations.answer(id, version, command), () -> evaluations.find(id));
    }
}
