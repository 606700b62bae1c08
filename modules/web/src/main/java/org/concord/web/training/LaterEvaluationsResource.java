package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.AnswerLaterEvaluation;
import org.concord.training.api.Evaluations;
import org.concord.training.api.LaterEvaluationCriteria;
import org.concord.training.api.LaterEvaluationRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Whether officers use at work what they learnt. */
@Path("later-evaluations")
@ApplicationScoped
public class LaterEvaluationsResource {

    @Inject
    private Evaluations evaluations;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = LaterEvaluationRow.class, by = LaterEvaluationCriteria.class)
    public Response search() {
        return answers.list(LaterEvaluationRow.class, LaterEvaluationCriteria.class, evaluations::later);
    }

    @GET
    @Path("{id}")
    @Gives(LaterEvaluationRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, evaluations.laterOne(id));
    }

    @POST
    @Path("{id}/answer")
    @Takes(AnswerLaterEvaluation.class)
    @Changes
    @Gives(LaterEvaluationRow.class)
    public Response answer(@PathParam("id") UUID id, JsonBody body) {
        AnswerLaterEvaluation command = body.as(AnswerLaterEvaluation.class);
        return answers.change(version -> evaluations.answerLater(id, version, command), () -> evaluations.laterOne(id));
    }
}
