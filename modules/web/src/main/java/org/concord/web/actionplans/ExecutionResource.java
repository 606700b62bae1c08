package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** How budgets are carried out, summed up. */
@Path("execution")
@RequestScoped
public class ExecutionResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ExecutionRow.class, by = ExecutionQuestion.class)
    public Response sums() {
        return answers.list(ExecutionRow.class, ExecutionQuestion.class, (question, paging) -> new Page<>(budgets.execution(question).rows(), null));
    }

    /** The rates that converted them. */
    @GET
    @Path("rates")
    @Lists(value = AppliedRate.class, by = ExecutionQuestion.class)
    public Response rates() {
        return answers.list(AppliedRate.class, ExecutionQuestion.class, (question, paging) -> new Page<>(budgets.execution(question).rates(), null));
    }
}
