package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.LegalInstrumentCriteria;
import org.concord.actionplans.api.LegalInstrumentRow;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The legal texts that plans brought about. */
@Path("legal-instruments")
@ApplicationScoped
public class LegalInstrumentsResource {

    @Inject
    private Results results;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = LegalInstrumentRow.class, by = LegalInstrumentCriteria.class)
    public Response search() {
        return answers.list(LegalInstrumentRow.class, LegalInstrumentCriteria.class, results::legalInstruments);
    }

    @GET
    @Path("{id}")
    @Gives(LegalInstrumentRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, results.legalInstrument(id));
    }

    @POST
    @Takes(WriteLegalInstrument.class)
    @Gives(LegalInstrumentRow.class)
    public Response add(JsonBody body) {
        WriteLegalInstrument command = body.as(WriteLegalInstrument.class);
        return answers.create(id -> results.addLegalInstrument(id, command), results::legalInstrument);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteLegalInstrument.class)
    @Changes(WriteLegalInstrument.class)
    @Gives(LegalInstrumentRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteLegalInstrument command = body.as(WriteLegalInstrument.class);
        return answers.put(() -> results.addLegalInstrument(id, command), version -> results.changeLegalInstrument(id, version, command), () -> results.legalInstrument(id));
    }
}
