package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.CaseKeys;
import org.concord.assistance.api.KeyState;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;

/** The keys that lock identities. */
@Path("case-keys")
@ApplicationScoped
public class CaseKeysResource {

    @Inject
    private CaseKeys keys;
    @Inject
    private Answers answers;

    @GET
    @Gives(KeyState.class)
    public Response state() {
        return answers.json(keys.state());
    }

    /** Puts a new master key into use; the keys of cases are locked anew while people work. */
    @POST
    @Path("rotation")
    @Gives(KeyState.class)
    public Response rotate() {
        keys.rotate();
        return answers.json(keys.state());
    }

    /** Forgets every master key but the one in use, once nothing is locked by another: what was backed up before cannot be read with today's keys. */
    @POST
    @Path("retirement")
    @Gives(KeyState.class)
    public Response retireEarlier() {
        keys.retireEarlier();
        return answers.json(keys.state());
    }
}
