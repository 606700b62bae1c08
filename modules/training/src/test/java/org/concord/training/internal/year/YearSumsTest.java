package org.concord.training.internal.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.MembershipState;
import org.concord.membership.api.ParticipantKind;
import org.concord.training.api.Gender;
import org.concord.training.api.MissingReport;
import org.concord.training.api.NominationState;
import org.concord.training.api.RunState;
import org.concord.training.api.YearRunRow;
import org.concord.training.api.YearTotalsRow;
import org.junit.jupiter.api.Test;

/** What the runs of a year add up to. */
class YearSumsTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final UUID ACTIVITY = Ids.next();

    private final MembersThen members = new MembersThen(List.of(membership("VN", MembershipState.ACTIVE, "2002", null),
        membership("TH", MembershipState.ENDED, "2002", "2029"), membership("LA", MembershipState.PROPOSED, null, null),
        membership("KH", MembershipState.ENDED, null, null)));

    @Test
    void memberIsWhoWasOneThatDayAndNeitherAProposalNorOneThatWasTurnedDown() {
        assertTrue(members.has("VN", DAY));
        assertTrue(members.has("TH", LocalDate.of(2029, 12, 31)), "some day in 2029");
        for (String other : List.of("TH", "LA", "KH", "ID")) {
            assertFalse(members.has(other, DAY), other);
        }
    }

    @Test
    void everyReportThatIsMissingIsNamed() {
        Held run = held();
        YearSums sums = sums(List.of(run), Map.of(run.id(), List.of(attended(run, "VN", 3))), Map.of(run.id(), new Counted(run.id(), 2, 0)),
            Map.of(run.id(), new Counted(run.id(), 2, 1)));

        assertEquals(List.of(MissingReport.EVALUATION, MissingReport.USE_AT_WORK, MissingReport.SERVICE), sums.rows().get(0).missing());
        assertEquals(0, sums.totals(2030, sums.rows()).complete());
    }

    @Test
    void whatIsAskedMonthsAfterIsCountedAndMissesNothingOnceAllIsAnswered() {
        Held open = held();
        Held answered = held();
        YearSums sums = sums(List.of(open, answered), Map.of(), Map.of(open.id(), new Counted(open.id(), 3, 1)),
            Map.of(open.id(), new Counted(open.id(), 2, 0), answered.id(), new Counted(answered.id(), 4, 4)));

        List<YearRunRow> rows = sums.rows();
        YearTotalsRow totals = sums.totals(2030, rows);

        assertEquals(List.of(List.of(MissingReport.USE_AT_WORK, MissingReport.SERVICE), List.of()), rows.stream().map(YearRunRow::missing).toList());
        assertEquals(List.of(3, 1, 6, 4), List.of(totals.laterDue(), totals.laterAnswered(), totals.serviceDue(), totals.serviceAnswered()));
    }

    @Test
    void whatTheActivityPaidIsSharedByThePeopleOfAllItsRunsAndCountsOnce() {
        Held first = held();
        Held second = held();
        Map<UUID, List<Attended>> people = Map.of(first.id(), List.of(attended(first, "VN", 3)), second.id(), List.of(attended(second, "ID", 1)));
        YearSums sums = sums(List.of(first, second), people, Map.of(), Map.of());

        List<YearRunRow> rows = sums.rows();
        YearTotalsRow totals = sums.totals(2030, rows);

        assertEquals(List.of(vnd("25"), vnd("25")), rows.stream().map(YearRunRow::perPerson).toList());
        assertEquals(List.of(vnd("100")), totals.paid());
        assertEquals(List.of(vnd("25")), totals.perPerson());
        assertEquals(List.of(1, 1), List.of(totals.members(), totals.others()));
    }

    private YearSums sums(List<Held> runs, Map<UUID, List<Attended>> people, Map<UUID, Counted> later, Map<UUID, Counted> services) {
        return new YearSums(new YearSums.Facts(runs, people, Map.of(), later, services, Map.of(),
            Map.of(ACTIVITY, new Spent(vnd("100"), false, List.of())), members));
    }

    private static Held held() {
        return new Held(Ids.next(), "T-1", "Interviewing without harm", "TH", DAY, DAY, RunState.CLOSED, ACTIVITY);
    }

    private static Attended attended(Held run, String participant, int many) {
        return new Attended(run.id(), participant, Gender.WOMAN, NominationState.COMPLETED, many);
    }

    private static Money vnd(String amount) {
        return new Money(new BigDecimal(amount), "VND");
    }

    private static MembershipRow membership(String participant, MembershipState state, String from, String to) {
        return new MembershipRow(Ids.next(), "BALI", participant, participant, ParticipantKind.STATE, MembershipRole.MEMBER, state, null,
            from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to), null, null, null, 0);
    }
}
