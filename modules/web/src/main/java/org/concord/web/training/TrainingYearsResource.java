package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.TrainingYears;
import org.concord.training.api.YearCriteria;
import org.concord.training.api.YearRunRow;
import org.concord.web.page.Typed;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.Lists;

/** What was taught in a year, in numbers of nobody. */
@Path("training-years")
@ApplicationScoped
public class TrainingYearsResource {

    @Inject
    private TrainingYears years;
    @Inject
    private YearPaper paper;
    @Inject
    private Answers answers;

    /** The runs that ended in a year. */
    @GET
    @Lists(value = YearRunRow.class, by = YearCriteria.class, whole = true)
    public Response runs() {
        return answers.whole(YearRunRow.class, YearCriteria.class, criteria -> years.of(criteria).runs());
    }

    /** The same with what they add up to. */
    @GET
    @Path("{year}")
    @Gives(TrainingYear.class)
    public Response year(@PathParam("year") String year) {
        return answers.json(years.of(new YearCriteria(Typed.as(Integer.class, "year", year))));
    }

    /** The same on sheets of A4, in the reader's language. */
    @GET
    @Path("{year}.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("year") String year) {
        TrainingYear report = years.of(new YearCriteria(Typed.as(Integer.class, "year", year)));
        return Response.ok(paper.print(report), "application/pdf")
            .header("Content-Disposition", "attachment; filename=\"training-" + report.totals().year() + ".pdf\"").build();
    }
}
