package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.MailCriteria;
import org.concord.training.api.MailRow;
import org.concord.training.api.Mails;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.Lists;

/** What officers and focal points are told by mail. */
@Path("mails")
@ApplicationScoped
public class MailsResource {

    @Inject
    private Mails mails;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = MailRow.class, by = MailCriteria.class)
    public Response search() {
        return answers.list(MailRow.class, MailCriteria.class, mails::search);
    }

    @GET
    @Path("{id}")
    @Gives(MailRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, mails.find(id));
    }

    @POST
    @Path("{id}/send-again")
    @Changes
    @Gives(MailRow.class)
    public Response sendAgain(@PathParam("id") UUID id) {
        return answers.change(version -> mails.sendAgain(id, version), () -> mails.find(id));
    }
}
