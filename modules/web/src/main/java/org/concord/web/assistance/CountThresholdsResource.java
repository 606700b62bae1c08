package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.RaiseThreshold;
import org.concord.assistance.api.Releases;
import org.concord.assistance.api.ThresholdRow;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Which participants show only larger counts than everybody must. */
@Path("count-thresholds")
@ApplicationScoped
public class CountThresholdsResource {

    @Inject
    private Releases releases;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ThresholdRow.class, whole = true)
    public Response all() {
        return answers.list(ThresholdRow.class, paging -> new Page<>(releases.thresholds(), null));
    }

    @PUT
    @Path("{code}")
    @Takes(RaiseThreshold.class)
    public Response raise(@PathParam("code") String participant, JsonBody body) {
        return answers.done(() -> releases.raiseThreshold(participant, body.as(RaiseThreshold.class)));
    }
}
