package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.WaitingApproval;
import org.concord.assistance.api.Workload;
import org.concord.assistance.api.WorkloadRow;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** How work is spread, for whoever answers for it. */
@Path("workload")
@ApplicationScoped
public class WorkloadResource {

    @Inject
    private Workload workload;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = WorkloadRow.class, whole = true)
    public Response all() {
        return answers.list(WorkloadRow.class, paging -> new Page<>(workload.all(), null));
    }

    /** Plans and exceptions that wait for the caller. */
    @GET
    @Path("waiting")
    @Lists(value = WaitingApproval.class, whole = true)
    public Response waiting() {
        return answers.list(WaitingApproval.class, paging -> new Page<>(workload.waiting(), null));
    }
}
