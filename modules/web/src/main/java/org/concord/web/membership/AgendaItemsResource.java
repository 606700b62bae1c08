package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaItemRow;
import org.concord.membership.api.Agendas;
import org.concord.membership.api.WriteMinutes;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The agenda of a meeting. */
@Path("meetings/{meeting}/agenda-items")
@ApplicationScoped
public class AgendaItemsResource {

    @Inject
    private Agendas agendas;
    @Inject
    private Answers answers;

    @GET
    @Lists(AgendaItemRow.class)
    public Response items(@PathParam("meeting") UUID meeting) {
        return answers.list(AgendaItemRow.class, paging -> agendas.items(meeting, paging));
    }

    @GET
    @Path("{id}")
    @Gives(AgendaItemRow.class)
    public Response find(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return answers.one(id, agendas.find(meeting, id));
    }

    @POST
    @Takes(AddAgendaItem.class)
    @Gives(AgendaItemRow.class)
    public Response add(@PathParam("meeting") UUID meeting, JsonBody body) {
        AddAgendaItem command = body.as(AddAgendaItem.class);
        return answers.create(id -> agendas.add(meeting, id, command), id -> agendas.find(meeting, id));
    }

    @PUT
    @Path("{id}")
    @Takes(AddAgendaItem.class)
    @Changes(AddAgendaItem.class)
    @Gives(AgendaItemRow.class)
    public Response put(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, JsonBody body) {
        AddAgendaItem command = body.as(AddAgendaItem.class);
        return answers.put(() -> agendas.add(meeting, id, command), version -> agendas.change(meeting, id, version, command),
            () -> agendas.find(meeting, id));
    }

    @POST
    @Path("{id}/minutes")
    @Takes(WriteMinutes.class)
    @Changes
    @Gives(AgendaItemRow.class)
    public Response minute(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, JsonBody body) {
        WriteMinutes command = body.as(WriteMinutes.class);
        return answers.change(version -> agendas.minute(meeting, id, version, command), () -> agendas.find(meeting, id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return answers.remove(version -> agendas.remove(meeting, id, version));
    }
}
