package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.DescribeBody;
import org.concord.membership.api.DissolveBody;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.MoveBody;
import org.concord.membership.api.SetQuorumRule;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Bodies, under their codes, and who chaired those at and below one on a day. */
@Path("bodies")
@ApplicationScoped
public class BodiesResource {

    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Attendances attendances;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = BodyRow.class, by = BodyCriteria.class)
    public Response search() {
        return answers.list(BodyRow.class, BodyCriteria.class, bodies::search);
    }

    @GET
    @Path("{code}")
    @Gives(BodyRecord.class)
    public Response find(@PathParam("code") String code) {
        return answers.one(code, bodies.find(code));
    }

    @PUT
    @Path("{code}")
    @Takes(EstablishBody.class)
    @Changes(DescribeBody.class)
    @Gives(BodyRecord.class)
    public Response put(@PathParam("code") String code, JsonBody body) {
        return answers.put(() -> bodies.establish(code, body.as(EstablishBody.class)), version -> bodies.describe(code, version, body.as(DescribeBody.class)), () -> bodies.find(code));
    }

    @POST
    @Path("{code}/move")
    @Takes(MoveBody.class)
    @Changes
    @Gives(BodyRecord.class)
    public Response move(@PathParam("code") String code, JsonBody body) {
        return answers.change(version -> bodies.move(code, version, body.as(MoveBody.class)), () -> bodies.find(code));
    }

    @POST
    @Path("{code}/dissolve")
    @Takes(DissolveBody.class)
    @Changes
    @Gives(BodyRecord.class)
    public Response dissolve(@PathParam("code") String code, JsonBody body) {
        return answers.change(version -> bodies.dissolve(code, version, body.as(DissolveBody.class)), () -> bodies.find(code));
    }

    @GET
    @Path("{code}/chairs")
    @Lists(value = ChairAnswer.class, by = OnDay.class, whole = true)
    public Response chairs(@PathParam("code") String code) {
        return answers.whole(ChairAnswer.class, OnDay.class, on -> chairs.onDay(new ChairQuestion(null, code, on.asOf())));
    }

    @GET
    @Path("{code}/quorum-rule")
    @Gives(SetQuorumRule.class)
    public Response quorumRule(@PathParam("code") String code) {
        return answers.json(attendances.quorumRule(code));
    }

    @PUT
    @Path("{code}/quorum-rule")
    @Takes(SetQuorumRule.class)
    public Response setQuorumRule(@PathParam("code") String code, JsonBody body) {
        return answers.done(() -> attendances.setQuorumRule(code, body.as(SetQuorumRule.class)));
    }

    /** The chairs on one day, or today. */
    public record OnDay(LocalDate asOf) {
    }
}
