package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.CaseRegister;
import org.concord.assistance.api.EraseCase;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.OutlineCriteria;
import org.concord.assistance.api.OutlineRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Which cases there are, for those who watch over the data and say nothing of what they are about. */
@Path("case-register")
@ApplicationScoped
public class CaseRegisterResource {

    @Inject
    private CaseRegister register;
    @Inject
    private Erasures erasures;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = OutlineRow.class, by = OutlineCriteria.class)
    public Response search() {
        return answers.list(OutlineRow.class, OutlineCriteria.class, register::search);
    }

    @GET
    @Path("{id}")
    @Gives(OutlineRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, register.find(id));
    }

    /** Erases whom the case is about, for good. */
    @POST
    @Path("{id}/erasure")
    @Takes(EraseCase.class)
    @Changes
    @Gives(OutlineRow.class)
    public Response erase(@PathParam("id") UUID id, JsonBody body) {
        EraseCase command = body.as(EraseCase.class);
        return answers.change(version -> erasures.erase(id, version, command), () -> register.find(id));
    }
}
