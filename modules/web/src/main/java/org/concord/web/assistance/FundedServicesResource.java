package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.FundedRow;
import org.concord.assistance.api.FundedServices;
import org.concord.assistance.api.FundingYear;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Services by what paid for them. */
@Path("funded-services")
@ApplicationScoped
public class FundedServicesResource {

    @Inject
    private FundedServices services;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = FundedRow.class, by = FundingYear.class, whole = true)
    public Response all() {
        return answers.whole(FundedRow.class, FundingYear.class, services::of);
    }
}
