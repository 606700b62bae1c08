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
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRateRow;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.KeepRate;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Dated, sourced exchange rates. */
@Path("exchange-rates")
@ApplicationScoped
public class ExchangeRatesResource {

    @Inject
    private ExchangeRates rates;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ExchangeRateRow.class, by = ExchangeRateCriteria.class)
    public Response search() {
        return answers.list(ExchangeRateRow.class, ExchangeRateCriteria.class, rates::search);
    }

    @GET
    @Path("{id}")
    @Gives(ExchangeRateRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, rates.find(id));
    }

    @POST
    @Takes(KeepRate.class)
    @Gives(ExchangeRateRow.class)
    public Response keep(JsonBody body) {
        KeepRate command = body.as(KeepRate.class);
        return answers.create(id -> rates.keep(id, command), rates::find);
    }

    @PUT
    @Path("{id}")
    @Takes(KeepRate.class)
    @Gives(ExchangeRateRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        KeepRate command = body.as(KeepRate.class);
        return answers.put(() -> rates.keep(id, command), () -> rates.find(id));
    }
}
