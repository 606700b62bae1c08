package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Feeds;

/** Persons as cards for address books. */
@Path("persons")
@ApplicationScoped
public class PersonCardsResource {

    @Inject
    private Feeds feeds;

    @GET
    @Path("{id}.vcf")
    @Produces("text/vcard")
    public Response card(@PathParam("id") UUID id) {
        String card = feeds.card(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "persons", id));
        return Response.ok(card, "text/vcard;charset=utf-8")
            .header("Content-Disposition", "attachment; filename=\"person.vcf\"").build();
    }
}
