package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.KeepIdentitiesFor;
import org.concord.assistance.api.RegisterAgency;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.CaseIntake;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.store.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hour after identities were kept as long as they may be, and who is still worked for in it. */
@Inside
class ForgettingIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int SECONDS = 30;

    @Inject
    private CurrentCaller caller;
    @Inject
    private Agencies agencies;
    @Inject
    private Cases cases;
    @Inject
    private CaseIntake intake;
    @Inject
    private Erasures erasures;
    @EJB
    private Hours hours;
    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void actAsTheModule() throws Exception {
        caller.become(Caller.system("container"));
        erasures.keepFor("TH", new KeepIdentitiesFor(1));
        countFrom(TODAY);
    }

    /** As if the term had been set as long before as it takes to count. */
    private void countFrom(LocalDate day) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update assistance.retention set counts_from = :day where participant_code = 'TH'").setParameter("day", day).executeUpdate();
        transaction.commit();
    }

    @Test
    void termThatDoesNotCountYetForgetsNobody() throws Exception {
        UUID due = closedOn(TODAY.minusMonths(2));
        countFrom(TODAY.plusDays(1));

        hours.forget().get(SECONDS, TimeUnit.SECONDS);

        assertEquals(List.of(), erasedOf(due));
    }

    @Test
    void caseThatIsReopenedInTheVeryHourIsNotForgotten() throws Exception {
        UUID reopened = closedOn(TODAY.minusMonths(3));
        UUID due = closedOn(TODAY.minusMonths(2));
        UUID recent = closedOn(TODAY);

        transaction.begin();
        VictimCase held = entities.find(VictimCase.class, reopened, LockModeType.PESSIMISTIC_WRITE);
        Future<Void> hour = hours.forget();
        boolean waited = waitsForALock();
        cases.reopen(reopened, held.version());
        transaction.commit();
        hour.get(SECONDS, TimeUnit.SECONDS);

        assertTrue(waited, "the hour did not come upon the case before it was opened again");
        assertEquals(List.of(due), erasedOf(reopened, due, recent));
    }

    @Test
    void whatWasMergedIntoACaseIsForgottenWithItAndNotBefore() throws Exception {
        UUID open = closedOn(TODAY);
        UUID mergedIntoIt = closedOn(TODAY.minusMonths(3));
        UUID due = closedOn(TODAY.minusMonths(2));
        UUID mergedIntoTheDue = closedOn(TODAY);
        merge(mergedIntoIt, open);
        merge(mergedIntoTheDue, due);

        hours.forget().get(SECONDS, TimeUnit.SECONDS);

        assertEquals(Set.of(due, mergedIntoTheDue), Set.copyOf(erasedOf(open, mergedIntoIt, due, mergedIntoTheDue)));
    }

    private void merge(UUID merged, UUID kept) throws Exception {
        transaction.begin();
        entities.createNativeQuery("insert into assistance.case_merge (id, kept_case, merged_case, state_before, merged_by, merged_at, version) "
                + "values (:id, :kept, :merged, 'OPENED', 'somebody', current_timestamp, 0)")
            .setParameter("id", UUID.randomUUID()).setParameter("kept", kept).setParameter("merged", merged).executeUpdate();
        transaction.commit();
    }

    private UUID closedOn(LocalDate day) throws Exception {
        UUID id = UUID.randomUUID();
        String code = Records.code();
        RegisterAgency agency = new RegisterAgency("TH", "An agency", AgencyKind.NGO);
        agencies.register(code, agency);
        transaction.begin();
        intake.takeIn(id, new Agency(code, agency), "somebody", new DescribeCase(VictimGender.FEMININE, AgeGroup.ADULT, null, null, List.of(), List.of()),
            CaseState.OPENED, CloseReason.GOALS_REACHED, false);
        entities.createQuery("update VictimCase c set c.closedOn = :day where c.id = :id").setParameter("day", day).setParameter("id", id).executeUpdate();
        transaction.commit();
        return id;
    }

    private List<UUID> erasedOf(UUID... among) throws Exception {
        transaction.begin();
        List<UUID> erased = entities.createQuery("select c.id from VictimCase c where c.id in (:among) and c.erasedOn is not null", UUID.class)
            .setParameter("among", List.of(among)).getResultList();
        transaction.rollback();
        return erased;
    }

    /** Only this test keeps anybody waiting. */
    private boolean waitsForALock() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(SECONDS);
        while (Instant.now().isBefore(end)) {
            Number waiting = (Number) entities.createNativeQuery("select count(*) from syscs_diag.lock_table where state = 'WAIT'").getSingleResult();
            if (waiting.intValue() > 0) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
