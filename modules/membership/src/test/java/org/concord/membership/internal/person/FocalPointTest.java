package org.concord.membership.internal.person;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.FocalPointFunction;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class FocalPointTest {

    private static final UUID AN = Ids.next();

    @Test
    void personIsTheSameFocalPointOnceAtATime() {
        Refused.by(MembershipRule.FOCAL_POINT_OVERLAPS, () -> since("2021", AN).mustNotOverlap(since("2020", AN)));
    }

    @Test
    void participantMayHaveTwoFocalPoints() {
        assertDoesNotThrow(() -> since("2021", AN).mustNotOverlap(since("2020", Ids.next())));
    }

    @Test
    void focalPointIsReleasedOnce() {
        FocalPoint focalPoint = since("2020", AN);

        focalPoint.release(PartialDate.parse("2022-06-30"));

        Refused.by(MembershipRule.ALREADY_ENDED, () -> focalPoint.release(PartialDate.parse("2023")));
    }

    @Test
    void focalPointHasAStart() {
        Refused.by(KernelRule.REQUIRED, () ->
            new FocalPoint(Ids.next(), new DesignateFocalPoint("VN", AN, FocalPointFunction.PRIMARY, null, null)));
    }

    private static FocalPoint since(String from, UUID person) {
        return new FocalPoint(Ids.next(),
            new DesignateFocalPoint("VN", person, FocalPointFunction.PRIMARY, PartialDate.parse(from), null));
    }
}
