package org.concord.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.access.api.AccountCriteria;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Accounts;
import org.concord.access.api.ChangeAccount;
import org.concord.access.api.OpenAccount;
import org.concord.access.api.ResetPassword;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Accounts, for those who keep them. */
@Path("accounts")
@ApplicationScoped
public class AccountsResource {

    @Inject
    private Accounts accounts;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = AccountRow.class, by = AccountCriteria.class)
    public Response search() {
        return answers.list(AccountRow.class, AccountCriteria.class, accounts::search);
    }

    @GET
    @Path("{id}")
    @Gives(AccountRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, accounts.find(id));
    }

    @POST
    @Takes(OpenAccount.class)
    @Gives(AccountRow.class)
    public Response open(JsonBody body) {
        OpenAccount command = body.as(OpenAccount.class);
        return answers.create(id -> accounts.open(id, command), accounts::find);
    }

    @PUT
    @Path("{id}")
    @Takes(ChangeAccount.class)
    @Changes
    @Gives(AccountRow.class)
    public Response change(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> accounts.change(id, version, body.as(ChangeAccount.class)), () -> accounts.find(id));
    }

    @PUT
    @Path("{id}/password")
    @Takes(ResetPassword.class)
    @Changes
    @Gives(AccountRow.class)
    public Response resetPassword(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> accounts.resetPassword(id, version, body.as(ResetPassword.class)), () -> accounts.find(id));
    }

    @DELETE
    @Path("{id}/second-factor")
    @Changes
    public Response removeSecondFactor(@PathParam("id") UUID id) {
        return answers.remove(version -> accounts.removeSecondFactor(id, version));
    }
}
