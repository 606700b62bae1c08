package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.concord.training.api.TrainingYears;
import org.concord.training.api.YearCriteria;
import org.concord.training.api.YearTotalsRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** What the training of a year adds up to, to take away as a table of one line. */
@Path("training-year-totals")
@ApplicationScoped
public class TrainingYearTotalsResource {

    @Inject
    private TrainingYears years;
    @Inject
    private Answers answers;

    /** One row: that of the year asked for. */
    @GET
    @Lists(value = YearTotalsRow.class, by = YearCriteria.class, whole = true)
    public Response totals() {
        return answers.whole(YearTotalsRow.class, YearCriteria.class, criteria -> List.of(years.of(criteria).totals()));
    }
}
