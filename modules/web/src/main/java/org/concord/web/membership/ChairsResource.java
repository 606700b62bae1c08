package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.Chairs;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Who held each seat on a day, and says who. All of it at once: there are not more seats than one reads. */
@Path("chairs")
@ApplicationScoped
public class ChairsResource {

    @Inject
    private Chairs chairs;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ChairAnswer.class, by = ChairQuestion.class, whole = true)
    public Response onDay() {
        return answers.whole(ChairAnswer.class, ChairQuestion.class, chairs::onDay);
    }
}
