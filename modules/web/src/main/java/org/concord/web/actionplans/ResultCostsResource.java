package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.ResultCost;
import org.concord.actionplans.api.Results;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** What the results of a plan cost. */
@Path("programmes/{id}/result-costs")
@ApplicationScoped
public class ResultCostsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ResultCost.class, whole = true)
    public Response costs(@PathParam("id") UUID id) {
        return answers.list(ResultCost.class, paging -> new Page<>(results.costs(id), null));
    }
}
