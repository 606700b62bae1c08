package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.AnswerLink;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseLinks;
import org.concord.assistance.api.LinkCriteria;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Whether other countries help the same people. */
@Path("case-links")
@ApplicationScoped
public class CaseLinksResource {

    @Inject
    private CaseLinks links;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CaseLinkRow.class, by = LinkCriteria.class)
    public Response search() {
        return answers.list(CaseLinkRow.class, LinkCriteria.class, links::search);
    }

    @GET
    @Path("{id}")
    @Gives(CaseLinkRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, links.find(id));
    }

    @POST
    @Path("{id}/answer")
    @Takes(AnswerLink.class)
    @Changes
    @Gives(CaseLinkRow.class)
    public Response answer(@PathParam("id") UUID id, JsonBody body) {
        AnswerLink command = body.as(AnswerLink.class);
        return answers.change(version -> links.answer(id, version, command), () -> links.find(id));
    }
}
