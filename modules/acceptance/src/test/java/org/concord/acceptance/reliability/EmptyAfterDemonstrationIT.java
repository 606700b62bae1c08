package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was tried as a demonstration is started in earnest: somebody gets in, and not those whose passwords lie in a file. */
@Acceptance
@Order(2_000_000_003)
class EmptyAfterDemonstrationIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);

    private final RunningConcord concord;
    private final Api api;
    private final Account demonstrated;

    EmptyAfterDemonstrationIT(RunningConcord concord, Api api, DemoAccounts accounts) {
        this.concord = concord;
        this.api = api;
        this.demonstrated = accounts.of("ADMINISTRATOR");
    }

    @Test
    void aFirstAdministratorGetsInAndNoAccountOfTheDemonstration() throws IOException {
        String password = Invented.password();
        Path shown = concord.data().resolve("run.log");
        assertTrue(concord.stop(STOPS_WITHIN));
        long before = Files.exists(shown) ? Files.size(shown) : 0;

        concord.startEmpty(password);

        api.signIn("administrator2", password).expect(201);
        api.signIn(demonstrated.username(), demonstrated.password()).expectProblem(401, "SIGN_IN_REFUSED");
        assertFalse(before > 0 && Files.readString(shown).substring((int) before).contains(demonstrated.password()), "passwords that do not work are printed");
    }

    @AfterEach
    void demonstrateAgain() {
        concord.stop(STOPS_WITHIN);
        concord.startAgain();
    }
}
