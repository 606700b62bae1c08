package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.AskException;
import org.concord.assistance.api.ExceptionRow;
import org.concord.assistance.api.LawfulExceptions;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What may be passed on of a case without consent. */
@Path("cases/{case}/exceptions")
@ApplicationScoped
public class ExceptionsResource {

    @Inject
    private LawfulExceptions exceptions;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ExceptionRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(ExceptionRow.class, paging -> new Page<>(exceptions.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(ExceptionRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, exceptions.find(caseId, id));
    }

    @POST
    @Takes(AskException.class)
    @Gives(ExceptionRow.class)
    public Response ask(@PathParam("case") UUID caseId, JsonBody body) {
        AskException command = body.as(AskException.class);
        return answers.create(id -> exceptions.ask(caseId, id, command), id -> exceptions.find(caseId, id));
    }

    @POST
    @Path("{id}/approval")
    @Changes
    @Gives(ExceptionRow.class)
    public Response approve(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> exceptions.approve(caseId, id, version), () -> exceptions.find(caseId, id));
    }

    @POST
    @Path("{id}/refusal")
    @Changes
    @Gives(ExceptionRow.class)
    public Response refuse(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> exceptions.refuse(caseId, id, version), () -> exceptions.find(caseId, id));
    }
}
