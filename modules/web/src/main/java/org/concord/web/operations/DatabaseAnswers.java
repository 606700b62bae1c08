package org.concord.web.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers: {@code GET /health/ready} is DOWN while it does not. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseAnswers.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", away.getMessage());
            return HealthCheckResponse.down("database");
        }
    }
}
