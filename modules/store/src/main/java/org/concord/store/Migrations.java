package org.concord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's schema to the version its code needs, from {@code db/migration/<module>}, and from {@code db/derby/<module>} or
 * {@code db/postgresql/<module>} where the two must be written differently. In the common text <code>${uuid}</code> and <code>${bytes}</code> stand
 * for the types that differ.
 */
public final class Migrations {

    private Migrations() {
    }

    /**
     * Runs what has not run yet; a failure leaves the server undeployed, and the migrations before it in place.
     *
     * @param module its name, and the name of its schema and folder
     * @param owner a class of the module, by which its resources are found
     */
    public static void run(String module, Class<?> owner, DataSource database) {
        run(module, owner, database, "latest");
    }

    /** The same up to a version: that of a copy of the database, which is read into it. */
    public static void run(String module, Class<?> owner, DataSource database, String version) {
        boolean derby = isDerby(database);
        String schema = derby ? module.toUpperCase(Locale.ROOT) : module;
        List<String> locations = new ArrayList<>();
        locations.add("classpath:db/migration/" + module);
        String own = (derby ? "db/derby/" : "db/postgresql/") + module;
        if (owner.getClassLoader().getResource(own) != null) {
            locations.add("classpath:" + own);
        }
        Flyway.configure(owner.getClassLoader())
            .dataSource(database)
            .schemas(schema)
            .defaultSchema(schema)
            .locations(locations.toArray(String[]::new))
            .placeholders(derby
                ? Map.of("uuid", "char(16) for bit data", "bytes", "blob(20M)")
                : Map.of("uuid", "uuid", "bytes", "bytea"))
            .target(version)
            .load()
            .migrate();
    }

    private static boolean isDerby(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException away) {
            throw new IllegalStateException("The database cannot be reached: " + away.getMessage(), away);
        }
    }
}
