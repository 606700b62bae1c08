package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AppointChair;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.Bound;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.DissolveBody;
import org.concord.membership.api.OpenSeat;
import org.concord.membership.api.SeatFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other modules hear of a change when it is stored, and never of one that is not; what belongs to the change itself happens with it. */
@Inside
class EventIT {

    @Inject
    private CurrentCaller caller;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Records records;
    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Heard heard;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void eventArrivesOnceAndAfterTheCommit() throws Exception {
        String body = records.body();

        transaction.begin();
        UUID meeting = records.meeting(body);
        transaction.commit();

        assertFalse(heard.tooEarly(meeting));
        assertEquals(1, heard.timesStored(meeting));
    }

    @Test
    void doorWithoutATransactionAroundItCommitsByItself() {
        assertEquals(1, heard.timesStored(records.meeting(records.body())));
    }

    @Test
    void eventOfWhatIsTakenBackNeverArrives() throws Exception {
        String body = records.body();

        transaction.begin();
        UUID meeting = records.meeting(body);
        transaction.rollback();

        assertFalse(heard.tooEarly(meeting));
        assertEquals(0, heard.timesStored(meeting));
    }

    @Test
    void eventOfWhatALaterRuleRefusesNeverArrives() throws Exception {
        String body = records.body();

        transaction.begin();
        UUID meeting = records.meeting(body);
        assertThrows(RuleBroken.class, () -> records.meeting("NO-SUCH-BODY"));
        assertThrows(Exception.class, transaction::commit);

        assertFalse(heard.tooEarly(meeting));
        assertEquals(0, heard.timesStored(meeting));
    }

    @Test
    void termsEndInTheTransactionThatDissolvesTheirBody() throws Exception {
        String body = records.body();
        UUID term = term(body);

        transaction.begin();
        bodies.dissolve(body, versionOf(body), new DissolveBody(PartialDate.parse("2030-12-31")));
        PartialDate endMeanwhile = chairs.term(term).orElseThrow().to();
        transaction.rollback();

        assertEquals("2030-12-31", String.valueOf(endMeanwhile));
        assertNull(chairs.term(term).orElseThrow().to(), "the term ended although its body goes on");
    }

    private UUID term(String body) {
        chairs.openSeat(UUID.randomUUID(), new OpenSeat(body, "1", SeatFunction.CHAIR, null));
        UUID term = UUID.randomUUID();
        chairs.appoint(term, new AppointChair(body, "1", records.organisation(), null, PartialDate.parse("2021"), Bound.STATED, null, null, "A test", null, null));
        return term;
    }

    private long versionOf(String body) {
        return bodies.find(body).orElseThrow().version();
    }
}
