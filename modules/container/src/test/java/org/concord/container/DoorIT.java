package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.AccountCriteria;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Accounts;
import org.concord.access.api.Caller;
import org.concord.access.api.ChangeAccount;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Role;
import org.concord.actionplans.api.Journal;
import org.concord.imports.api.Tables;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind each door of a module stands one bean, and what it refuses is not half done. */
@Inside
class DoorIT {

    /** They say who is asking and what that person may, or read what they are given, and store nothing. */
    private static final Set<Class<?>> ABOUT_THE_CALLER = Set.of(Access.class, CurrentCaller.class, Tables.class);
    /**
     * Their parts are transactions of their own, so that a failed sign-in is counted, a long import does not hold locks, entries are posted together,
     * and whoever confirms waits for the turn before a transaction begins.
     */
    private static final Set<String> IN_PARTS = Set.of("SignIn.signIn", "SignIn.confirm", "SignIn.resume", "Tokens.issue", "Tokens.callerOf",
        "AuditLog.verify", "Imports.check", "Imports.search", "Imports.find", "Imports.accept", "Imports.discard", "Imports.kinds", "Imports.columns", "Journal.approve",
        "Nominations.confirm");

    @Inject
    private CurrentCaller caller;
    @Inject
    private Doors doors;
    @Inject
    private Accounts accounts;

    @BeforeEach
    void actAsTheModule() {
        caller.become(Caller.system("container"));
    }

    @Test
    void everyModuleHasItsDoors() {
        assertTrue(doors.all().containsAll(Set.of(Accounts.class, Meetings.class, Journal.class)), () -> "found only " + doors.all());
    }

    @Test
    void behindEachDoorStandsOneBean() {
        List<String> crowded = doors.all().stream()
            .filter(door -> doors.behind(door).size() != 1)
            .map(door -> door.getSimpleName() + ": " + doors.behind(door))
            .toList();

        assertEquals(List.of(), crowded);
    }

    @Test
    void eachDoorIsTransactionalAndRefusesByTakingBack() {
        Set<String> lax = doors.all().stream()
            .filter(door -> !ABOUT_THE_CALLER.contains(door))
            .flatMap(door -> Stream.of(door.getMethods()))
            .filter(call -> doors.behind(call.getDeclaringClass()).stream().map(Bean::getBeanClass).anyMatch(desk -> !takesBack(desk, call)))
            .map(Doors::name)
            .filter(name -> !IN_PARTS.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), lax);
    }

    /** The desk has written the new name already when it sees that nobody would be left. */
    @Test
    void whatARuleRefusesAfterTheDeskBeganIsNotHalfDone() {
        AccountRow last = accounts.search(new AccountCriteria(null, Role.ADMINISTRATOR, false), Paging.first()).rows().get(0);

        RuleBroken refused = assertThrows(RuleBroken.class,
            () -> accounts.change(last.id(), last.version(), new ChangeAccount("Renamed by half", last.language(), true, last.grants())));

        assertEquals(AccessRule.LAST_ADMINISTRATOR, refused.rule());
        assertEquals(last, accounts.find(last.id()).orElseThrow());
    }

    private static boolean takesBack(Class<?> desk, Method call) {
        try {
            Method own = desk.getMethod(call.getName(), call.getParameterTypes());
            Transactional how = own.isAnnotationPresent(Transactional.class) ? own.getAnnotation(Transactional.class) : desk.getAnnotation(Transactional.class);
            return how != null && how.value() == TxType.REQUIRED && how.dontRollbackOn().length == 0;
        } catch (NoSuchMethodException unlike) {
            throw new IllegalStateException(unlike);
        }
    }
}
