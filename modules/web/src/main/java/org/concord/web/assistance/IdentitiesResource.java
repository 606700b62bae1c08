package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.Identities;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.api.LookUpPerson;
import org.concord.assistance.api.ReadIdentity;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Takes;

/** Whom cases are about: asked for by commands, which say why, so that nothing of it is in an address and each answer is told. */
@Path("identities")
@ApplicationScoped
public class IdentitiesResource {

    /** What a look-up finds. */
    public record FoundCases(List<CaseRow> cases) {
    }

    @Inject
    private Identities identities;
    @Inject
    private Cases cases;
    @Inject
    private Answers answers;

    @POST
    @Path("look-up")
    @Takes(LookUpPerson.class)
    @Gives(FoundCases.class)
    public Response lookUp(JsonBody body) {
        return answers.json(new FoundCases(identities.lookUp(body.as(LookUpPerson.class))));
    }

    @POST
    @Path("{case}/read")
    @Takes(ReadIdentity.class)
    @Gives(IdentityView.class)
    public Response read(@PathParam("case") UUID id, JsonBody body) {
        return answers.json(identities.read(id, body.as(ReadIdentity.class)));
    }

    /** Keeps it anew, as a whole; the version is that of the case. */
    @POST
    @Path("{case}/keep")
    @Takes(KeepIdentity.class)
    @Changes
    @Gives(CaseRow.class)
    public Response keep(@PathParam("case") UUID id, JsonBody body) {
        KeepIdentity command = body.as(KeepIdentity.class);
        return answers.change(version -> identities.keep(id, version, command), () -> cases.find(id));
    }
}
