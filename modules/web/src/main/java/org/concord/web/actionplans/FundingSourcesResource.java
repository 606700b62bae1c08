package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.FundingSourceCriteria;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Where the money of plans comes from. */
@Path("funding-sources")
@ApplicationScoped
public class FundingSourcesResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = FundingSourceRow.class, by = FundingSourceCriteria.class)
    public Response search() {
        return answers.list(FundingSourceRow.class, FundingSourceCriteria.class, budgets::sources);
    }

    @GET
    @Path("{code}")
    @Gives(FundingSourceRow.class)
    public Response find(@PathParam("code") String code) {
        return answers.one(code, budgets.source(code));
    }

    @PUT
    @Path("{code}")
    @Takes(WriteFundingSource.class)
    @Gives(FundingSourceRow.class)
    public Response put(@PathParam("code") String code, JsonBody body) {
        WriteFundingSource command = body.as(WriteFundingSource.class);
        return answers.put(() -> budgets.addSource(code, command), version -> budgets.changeSource(code, version, command), () -> budgets.source(code));
    }
}
