package org.concord.acceptance.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was tried as a demonstration is started in earnest: somebody gets in, and not those whose passwords lie in a file. */
@Acceptance
@Order(2_000_000_004)
class EmptyAfterDemonstrationIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);

    /** What the script tells once Concord is ready, behind all the rest. */
    private static final String LAST_WORDS = "Ctrl-C stops it";

    private final RunningConcord concord;
    private final Api api;
    private final Account demonstrated;

    EmptyAfterDemonstrationIT(RunningConcord concord, Api api, DemoAccounts accounts) {
        this.concord = concord;
        this.api = api;
        this.demonstrated = accounts.of("ADMINISTRATOR");
    }

    @Test
    void aFirstAdministratorGetsInAndNoAccountOfTheDemonstration() {
        String password = Invented.password();
        assertTrue(concord.stop(STOPS_WITHIN));
        String before = shown();

        concord.startEmpty(password);

        api.signIn("administrator2", password).expect(201);
        api.signIn(demonstrated.username(), demonstrated.password()).expectProblem(401, "SIGN_IN_REFUSED");
        if (!concord.shape().onServer()) {
            assertTrue(before.contains(demonstrated.password()), "passwords that work are printed");
            Eventually.holds(() -> told(before).contains(LAST_WORDS));
            assertFalse(told(before).contains(demonstrated.password()), "passwords that do not work are printed");
        }
    }

    /** What the script that started it has told since. */
    private String told(String before) {
        return shown().substring(before.length());
    }

    /** What the script that starts it on Payara Micro has told; Payara Server is started without one. */
    private String shown() {
        Path file = concord.data().resolve("run.log");
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @AfterEach
    void demonstrateAgain() {
        concord.stop(STOPS_WITHIN);
        concord.startAgain();
    }
}
