package org.concord.acceptance.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** The invented accounts of the demonstration, one for each role, as {@code demo-accounts.csv} lists them. */
public final class DemoAccounts {

    /** One of them. */
    public record Account(String username, String password, String role, String scope) {
    }

    private final List<Account> all;

    public DemoAccounts(RunningConcord concord) {
        try {
            all = Files.readAllLines(concord.data().resolve("demo-accounts.csv")).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1)).map(cell -> new Account(cell[0], cell[1], cell[2], cell[3])).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public List<Account> all() {
        return all;
    }

    /** The account of this username. */
    public Account named(String username) {
        return all.stream().filter(account -> account.username().equals(username)).findFirst()
            .orElseThrow(() -> new AssertionError("no demonstration account is called " + username));
    }

    /** The account of this role, {@code FOCAL_POINT}. */
    public Account of(String role) {
        return all.stream().filter(account -> account.role().equals(role)).findFirst()
            .orElseThrow(() -> new AssertionError("no demonstration account is a " + role));
    }
}
