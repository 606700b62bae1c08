package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** How budgets are carried out, summed up. */
@Path("execution")
@ApplicationScoped
public class ExecutionResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ExecutionRow.class, by = ExecutionQuestion.class, whole = true)
    public Response sums() {
        return answers.whole(ExecutionRow.class, ExecutionQuestion.class, question -> budgets.execution(question).rows());
    }

    /** The rates that converted them. */
    @GET
    @Path("rates")
    @Lists(value = AppliedRate.class, by = ExecutionQuestion.class, whole = true)
    public Response rates() {
        return answers.whole(AppliedRate.class, ExecutionQuestion.class, question -> budgets.execution(question).rates());
    }
}
