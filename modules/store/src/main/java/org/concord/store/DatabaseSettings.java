package org.concord.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the data is, as the operator set it: {@code CONCORD_DB_URL}, {@code CONCORD_DB_USER} and {@code CONCORD_DB_PASSWORD} for
 * PostgreSQL; without a URL, Derby in {@code CONCORD_DATA} (a directory; {@code concord-data} when not set).
 *
 * @param url a JDBC URL of PostgreSQL, or null for Derby
 * @param user the database user, or null
 * @param password its password, or null
 * @param data the data directory
 */
public record DatabaseSettings(String url, String user, String password, Path data) {

    /**
     * The settings of this server, from a system property ({@code concord.db.url}) or else the environment ({@code CONCORD_DB_URL}): the
     * names and the order of MicroProfile Config, which itself cannot be asked yet while the server prepares an EAR's persistence units.
     */
    public static DatabaseSettings current() {
        return new DatabaseSettings(
            setting("concord.db.url").orElse(null),
            setting("concord.db.user").orElse(null),
            setting("concord.db.password").orElse(null),
            Path.of(setting("concord.data").orElse("concord-data")).toAbsolutePath());
    }

    /** Whether the data is in the embedded Derby. */
    public boolean embedded() {
        return url == null;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
            .or(() -> Optional.ofNullable(System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))))
            .filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return embedded() ? "Derby in " + data : url.replaceFirst("\\?.*", "");
    }
}
