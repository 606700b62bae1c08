package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.ChairSeatCriteria;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.DescribeSeat;
import org.concord.membership.api.OpenSeat;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The seats of bodies' chairs. */
@Path("chair-seats")
@ApplicationScoped
public class ChairSeatsResource {

    @Inject
    private Chairs chairs;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ChairSeatRow.class, by = ChairSeatCriteria.class)
    public Response search() {
        return answers.list(ChairSeatRow.class, ChairSeatCriteria.class, chairs::seats);
    }

    @GET
    @Path("{id}")
    @Gives(ChairSeatRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, chairs.seat(id));
    }

    @POST
    @Takes(OpenSeat.class)
    @Gives(ChairSeatRow.class)
    public Response open(JsonBody body) {
        OpenSeat command = body.as(OpenSeat.class);
        return answers.create(id -> chairs.openSeat(id, command), chairs::seat);
    }

    @PUT
    @Path("{id}")
    @Takes(OpenSeat.class)
    @Changes(DescribeSeat.class)
    @Gives(ChairSeatRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> chairs.openSeat(id, body.as(OpenSeat.class)), version -> chairs.describeSeat(id, version, body.as(DescribeSeat.class)), () -> chairs.seat(id));
    }
}
