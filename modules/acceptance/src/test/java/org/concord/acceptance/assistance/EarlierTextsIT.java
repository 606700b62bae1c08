package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** What was written of emergencies before it was locked is locked as soon as the server runs, and read as before. */
@Acceptance
class EarlierTextsIT {

    private final RunningConcord concord;
    private final CasesDriver cases;
    private final Api watcher;

    EarlierTextsIT(RunningConcord concord, CasesDriver cases) {
        this.concord = concord;
        this.cases = cases;
        watcher = cases.watcher("TH");
    }

    /** A text is put back as the migration leaves it: there in the open, and not locked. */
    @Test
    void anEarlierTextIsLockedAtTheNextStart() throws SQLException {
        Worker owner = cases.worker(cases.agency("TH"));
        String path = owner.openedFor(Invented.code());
        String emergency = cases.worker(cases.agency("TH")).breaksTheGlass(owner.code(path));
        String id = emergency.replace("/emergencies/", "");
        concord.announced(concord::kill);

        try {
            past(List.of("delete from assistance.watch_text where subject_id = " + value(id), "insert into assistance.earlier_text values (" + value(id)
                + ", 'EMERGENCY_REASON', " + value(path.replace("/cases/", "")) + ", 'An earlier reason')"));
        } finally {
            concord.startAgain();
        }

        Eventually.holds(() -> watcher.get(emergency).expect(200).text().contains("An earlier reason"));
    }

    /** Does this past Concord, which is stopped. */
    private void past(List<String> statements) throws SQLException {
        try (Connection superuser = connected(""); Statement statement = superuser.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
        if (concord.postgres() == null) {
            assertThrows(SQLException.class, () -> connected(";shutdown=true"), "Derby says so when it leaves the place to Concord");
        }
    }

    private Connection connected(String how) throws SQLException {
        System.setProperty("derby.stream.error.file", concord.data().resolve("derby.log").toString());
        return concord.postgres() != null ? concord.postgres().connect() : DriverManager.getConnection("jdbc:derby:" + concord.data().resolve("derby") + how);
    }

    private String value(String id) {
        return concord.postgres() != null ? "'" + id + "'" : "X'" + id.replace("-", "") + "'";
    }
}
