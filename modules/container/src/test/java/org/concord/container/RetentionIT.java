package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.Unit;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.training.internal.people.OfficerRetention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hour after the retention date of an officer, which no test can wait for. */
@Inside
class RetentionIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private CurrentCaller caller;
    @Inject
    private Officers officers;
    @EJB
    private OfficerRetention retention;
    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void officerIsNamedOnTheRetentionDateAndNoLongerOnTheDayAfter() throws Exception {
        UUID due = keptUntil(TODAY.minusDays(1));
        UUID today = keptUntil(TODAY);

        retention.hour();

        OfficerRow nameless = officers.find(due).orElseThrow();
        assertTrue(nameless.anonymised());
        assertNull(nameless.familyName());
        assertEquals("Example", officers.find(today).orElseThrow().familyName());
    }

    private UUID keptUntil(LocalDate day) throws Exception {
        UUID id = UUID.randomUUID();
        officers.enter(id, new EnterOfficer("VN", Records.code(), "Example", null, Gender.WOMAN, "Invented police", null, null, "en", false, TODAY, false));
        transaction.begin();
        entities.createQuery("update Officer o set o.keepUntil = :day where o.id = :id").setParameter("day", day).setParameter("id", id).executeUpdate();
        transaction.commit();
        return id;
    }
}
