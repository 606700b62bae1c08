package org.concord.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts of cases that never were: prepared through REST, and the same groups counted by hand. */
final class CaseCounts {

    private static final String RARE = """
        update assistance.victim_case set gender = 'NON_CONFORMING' where id in (
            select distinct on (extract(year from opened_on)) id from assistance.victim_case where participant_code = '%s' and opened_on >= date '2021-01-01')""";
    private static final String BY_HAND = """
        select extract(year from opened_on), gender, count(*) from assistance.victim_case
        where participant_code = '%s' and (close_reason is null or close_reason <> 'MERGED') group by 1, 2""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI releases;
    private final String token;
    private final Connection connection;

    CaseCounts(int port, String token, Connection connection) {
        releases = URI.create("http://127.0.0.1:" + port + "/api/v1/releases");
        this.token = token;
        this.connection = connection;
    }

    /** Seconds until counts of all cases opened, by year and gender, are prepared, and what is small in them is hidden. */
    double prepare() throws IOException, InterruptedException {
        String command = "{\"participant\":\"%s\",\"measure\":\"CASES_OPENED\",\"dimensions\":[\"BY_YEAR\",\"BY_GENDER\"]}".formatted(Database.COUNTED);
        HttpRequest request = HttpRequest.newBuilder(releases).header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(command)).build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds that the database takes to count the same groups. */
    double byHand() throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = connection.createStatement(); ResultSet groups = statement.executeQuery(BY_HAND.formatted(Database.COUNTED))) {
            while (groups.next()) {
                groups.getLong(3);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Makes one person of each of five years so rare that they must be hidden. */
    void makeSomeRare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(RARE.formatted(Database.COUNTED));
        }
    }
}
