package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyCriteria;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.ChangeAgency;
import org.concord.assistance.api.RegisterAgency;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Agencies that accompany people, under their codes. */
@Path("agencies")
@ApplicationScoped
public class AgenciesResource {

    @Inject
    private Agencies agencies;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = AgencyRow.class, by = AgencyCriteria.class)
    public Response search() {
        return answers.list(AgencyRow.class, AgencyCriteria.class, agencies::search);
    }

    @GET
    @Path("{code}")
    @Gives(AgencyRow.class)
    public Response find(@PathParam("code") String code) {
        return answers.one(code, agencies.find(code));
    }

    @PUT
    @Path("{code}")
    @Takes(RegisterAgency.class)
    @Changes(ChangeAgency.class)
    @Gives(AgencyRow.class)
    public Response put(@PathParam("code") String code, JsonBody body) {
        return answers.put(() -> agencies.register(code, body.as(RegisterAgency.class)),
            version -> agencies.change(code, version, body.as(ChangeAgency.class)), () -> agencies.find(code));
    }
}
