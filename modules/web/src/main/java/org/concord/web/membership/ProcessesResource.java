package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.membership.api.EstablishProcess;
import org.concord.membership.api.Participants;
import org.concord.membership.api.ProcessCriteria;
import org.concord.membership.api.ProcessRecord;
import org.concord.membership.api.ProcessRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Processes, under their codes. */
@Path("processes")
@ApplicationScoped
public class ProcessesResource {

    @Inject
    private Participants participants;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ProcessRow.class, by = ProcessCriteria.class)
    public Response search() {
        return answers.list(ProcessRow.class, ProcessCriteria.class, participants::processes);
    }

    @GET
    @Path("{code}")
    @Gives(ProcessRecord.class)
    public Response find(@PathParam("code") String code) {
        return answers.one(code, participants.process(code));
    }

    @PUT
    @Path("{code}")
    @Takes(EstablishProcess.class)
    @Changes(EstablishProcess.class)
    @Gives(ProcessRecord.class)
    public Response put(@PathParam("code") String code, JsonBody body) {
        return answers.put(() -> participants.establish(code, body.as(EstablishProcess.class)), version -> participants.describeProcess(code, version, body.as(EstablishProcess.class)), () -> participants.process(code));
    }
}
