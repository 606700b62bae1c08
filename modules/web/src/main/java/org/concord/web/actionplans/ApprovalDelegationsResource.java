package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.ApprovalDelegationRow;
import org.concord.actionplans.api.ApprovalDelegations;
import org.concord.actionplans.api.DelegateApprovals;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Who approves for whom. */
@Path("approval-delegations")
@ApplicationScoped
public class ApprovalDelegationsResource {

    @Inject
    private ApprovalDelegations delegations;
    @Inject
    private Answers answers;

    @GET
    @Lists(ApprovalDelegationRow.class)
    public Response search() {
        return answers.list(ApprovalDelegationRow.class, delegations::search);
    }

    @GET
    @Path("{id}")
    @Gives(ApprovalDelegationRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, delegations.find(id));
    }

    @POST
    @Takes(DelegateApprovals.class)
    @Gives(ApprovalDelegationRow.class)
    public Response delegate(JsonBody body) {
        DelegateApprovals command = body.as(DelegateApprovals.class);
        return answers.create(id -> delegations.delegate(id, command), delegations::find);
    }

    @POST
    @Path("{id}/end")
    @Gives(ApprovalDelegationRow.class)
    @Changes
    public Response end(@PathParam("id") UUID id) {
        return answers.change(version -> delegations.end(id, version), () -> delegations.find(id));
    }
}
