package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Accounts;
import org.concord.access.api.Audit;
import org.concord.access.api.AuditRow;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Role;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several modules do in one transaction is stored as a whole, with its audit events, or not at all. */
@Inside
class AcrossModulesIT {

    @Inject
    private CurrentCaller caller;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Participants participants;
    @Inject
    private Programmes programmes;
    @Inject
    private Audit audit;

    private UUID account;
    private String organisation;
    private UUID plan;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void whatThreeModulesDidIsStoredAtOnce() throws Exception {
        transaction.begin();
        actInEachModule();
        transaction.commit();

        assertEquals(List.of("accounts", "participants", "programmes", "3 audit events"), stored());
    }

    @Test
    void whatThreeModulesDidIsTakenBackAtOnce() throws Exception {
        transaction.begin();
        actInEachModule();
        List<String> meanwhile = stored();
        transaction.rollback();

        assertEquals(List.of("accounts", "participants", "programmes", "3 audit events"), meanwhile, "one module does not see what another did");
        assertEquals(List.of("0 audit events"), stored());
    }

    @Test
    void ruleBrokenInTheLastModuleTakesBackTheFirst() throws Exception {
        transaction.begin();
        actInEachModule();
        assertThrows(RuleBroken.class, () -> records.plan("NOBODY"));
        int status = transaction.getStatus();
        transaction.rollback();

        assertEquals(Status.STATUS_MARKED_ROLLBACK, status);
        assertEquals(List.of("0 audit events"), stored());
    }

    @Test
    void ruleBrokenInTheFirstModuleTakesBackTheLast() throws Exception {
        transaction.begin();
        actInEachModule();
        assertThrows(RuleBroken.class, () -> accounts.change(account, 77, null));
        int status = transaction.getStatus();
        transaction.rollback();

        assertEquals(Status.STATUS_MARKED_ROLLBACK, status);
        assertEquals(List.of("0 audit events"), stored());
    }

    /** The plan is of an organisation that only this transaction knows yet. */
    private void actInEachModule() {
        account = records.account(Role.AUDITOR);
        organisation = records.organisation();
        plan = records.plan(organisation);
    }

    private List<String> stored() {
        long events = Stream.of(history("accounts", account), history("participants", organisation), history("programmes", plan)).mapToInt(List::size).sum();
        List<String> found = new ArrayList<>();
        accounts.find(account).ifPresent(one -> found.add("accounts"));
        participants.find(organisation).ifPresent(one -> found.add("participants"));
        programmes.find(plan).ifPresent(one -> found.add("programmes"));
        found.add(events + " audit events");
        return found;
    }

    private List<AuditRow> history(String subject, Object id) {
        return audit.history(subject, id.toString(), Paging.first()).rows();
    }
}
