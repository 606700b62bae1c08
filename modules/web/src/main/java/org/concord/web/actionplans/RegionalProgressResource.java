package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.RegionalProgressQuestion;
import org.concord.actionplans.api.RegionalProgressRow;
import org.concord.actionplans.api.RegionalResults;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** How far a region has come, summed up over the members that reported. */
@Path("regional-progress")
@ApplicationScoped
public class RegionalProgressResource {

    @Inject
    private RegionalResults regional;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = RegionalProgressRow.class, by = RegionalProgressQuestion.class, whole = true)
    public Response rollUp() {
        return answers.whole(RegionalProgressRow.class, RegionalProgressQuestion.class, regional::rollUp);
    }
}
