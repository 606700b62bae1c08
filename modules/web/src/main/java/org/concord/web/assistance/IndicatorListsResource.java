package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.IndicatorListRow;
import org.concord.assistance.api.ScreeningIndicatorRow;
import org.concord.assistance.api.Screenings;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;
import org.concord.web.rest.ReaderLanguage;

/** What is asked at a screening. */
@Path("indicator-lists")
@ApplicationScoped
public class IndicatorListsResource {

    @Inject
    private Screenings screenings;
    @Inject
    private HttpServletRequest request;
    @Inject
    private ReaderLanguage language;
    @Inject
    private Answers answers;

    /** The one that is asked now first. */
    @GET
    @Lists(value = IndicatorListRow.class, whole = true)
    public Response lists() {
        return answers.list(IndicatorListRow.class, paging -> new Page<>(screenings.lists(), null));
    }

    /** In their order, in the language of the request. */
    @GET
    @Path("{list}/indicators")
    @Lists(value = ScreeningIndicatorRow.class, whole = true)
    public Response indicators(@PathParam("list") String list) {
        return answers.list(ScreeningIndicatorRow.class, paging -> new Page<>(screenings.indicators(list, language.of(request)), null));
    }
}
