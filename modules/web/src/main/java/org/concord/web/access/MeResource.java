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
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.AccountRow;
import org.concord.access.api.ChangePassword;
import org.concord.access.api.ChooseLanguage;
import org.concord.access.api.ConfirmSecondFactor;
import org.concord.access.api.OwnAccount;
import org.concord.access.api.OwnSessionRow;
import org.concord.access.api.ProposedSecondFactor;
import org.concord.access.api.RemoveSecondFactor;
import org.concord.access.api.Sessions;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The account of whoever asks. */
@Path("me")
@ApplicationScoped
public class MeResource {

    @Inject
    private OwnAccount own;
    @Inject
    private Sessions sessions;
    @Inject
    private Answers answers;

    @GET
    @Gives(AccountRow.class)
    public Response get() {
        return answers.one("me", Optional.of(own.get()));
    }

    @GET
    @Path("sessions")
    @Lists(OwnSessionRow.class)
    public Response sessions() {
        return answers.list(OwnSessionRow.class, sessions::own);
    }

    @DELETE
    @Path("sessions/{id}")
    public Response endSession(@PathParam("id") UUID id) {
        return answers.done(() -> sessions.end(id));
    }

    /** All of them: who asks with a token has none. */
    @DELETE
    @Path("sessions")
    public Response endSessions() {
        return answers.done(() -> sessions.endAllBut(null));
    }

    @PUT
    @Path("language")
    @Takes(ChooseLanguage.class)
    public Response speak(JsonBody body) {
        return answers.done(() -> own.speak(body.as(ChooseLanguage.class)));
    }

    @PUT
    @Path("password")
    @Takes(ChangePassword.class)
    public Response changePassword(JsonBody body) {
        return answers.done(() -> own.changePassword(body.as(ChangePassword.class)));
    }

    @POST
    @Path("second-factor")
    @Gives(ProposedSecondFactor.class)
    public Response propose() {
        return answers.json(own.proposeSecondFactor(null));
    }

    @PUT
    @Path("second-factor")
    @Takes(ConfirmSecondFactor.class)
    public Response confirm(JsonBody body) {
        return answers.done(() -> own.confirmSecondFactor(body.as(ConfirmSecondFactor.class)));
    }

    @POST
    @Path("second-factor/removal")
    @Takes(RemoveSecondFactor.class)
    public Response remove(JsonBody body) {
        return answers.done(() -> own.removeSecondFactor(body.as(RemoveSecondFactor.class)));
    }
}
