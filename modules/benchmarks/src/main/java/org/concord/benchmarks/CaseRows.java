package org.concord.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** A file of cases of people that never were, taken in through REST, and the same columns copied into a table with the indexes that cases have. */
final class CaseRows {

    private static final String COLUMNS = "prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,prs_MobilePhone,prs_MailingStreet,prs_MailingCity,"
        + "prs_MailingCountry,vic_TraffickingStatus,vic_TraffickingStatusDecisionMakingOrg,vic_MethodOfRecruitment,vic_MethodsOfControl,vic_TypeOfExploitation,"
        + "vic_ForcedLabourIndustry,cas_Status,cas_IncomingReferralDate,cas_ReasonForIncomingReferral,cas_IncomingReferralDetails,con_Consent";
    private static final String LINE = ",Example,19%02d-03-%02d,Feminine,VN,+84 90 %d,%d Invented Road,Hanoi,Viet Nam,PossibleVictimOfTrafficking,Police,"
        + "ThroughOnlineSocialNetworks,DebtBondage;FalsePromises,ForcedLabour;Other,C_Manufacturing,Active,2026-01-02,Other,Came by bus with two others,TRUE\n";
    private static final String AGENCY = "EXAMPLE-SHELTER";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String files;
    private final String token;
    private final Connection connection;

    CaseRows(int port, String token, Connection connection) throws SQLException {
        files = "http://127.0.0.1:" + port + "/api/v1/case-files";
        this.token = token;
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bare_case (id uuid primary key, code varchar(11) not null unique, participant_code varchar(40), agency_code varchar(40),"
                + " worker varchar(60), opened_on date, closed_on date, " + COLUMNS.replace(",", " text, ") + " text)");
            statement.execute("create index bare_by_agency on bare_case (agency_code, opened_on, id)");
            statement.execute("create index bare_by_worker on bare_case (agency_code, worker, opened_on, id)");
            statement.execute("create index bare_by_participant on bare_case (participant_code, opened_on, id)");
            statement.execute("create index bare_by_closing on bare_case (participant_code, closed_on, id)");
        }
    }

    /** Seconds until so many lines are cases, from sending the file on. */
    double takeIn(int lines, String name) throws IOException, InterruptedException {
        StringBuilder csv = new StringBuilder(COLUMNS).append('\n');
        for (int line = 0; line < lines; line++) {
            csv.append(name).append(line).append(String.format(LINE, 40 + line % 60, 1 + line % 28, line, line));
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        String answer = answer(request("?agency=" + AGENCY).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
        Matcher id = ID.matcher(answer);
        if (!id.find() || !answer.contains("\"refused\":0")) {
            throw new IllegalStateException(answer);
        }
        answer(request("/" + id.group(1) + "/accept").POST(HttpRequest.BodyPublishers.noBody()));
        while (!answer(request("/" + id.group(1)).GET()).contains("LINES_ARE_CASES")) {
            Thread.sleep(500);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds that the database takes to copy the same. */
    double copy(int lines, String name) throws SQLException, IOException {
        StringBuilder csv = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            UUID id = UUID.randomUUID();
            csv.append(id).append(',').append(id.toString().substring(25)).append(",TH,").append(AGENCY).append(",caseworker,2026-11-29,,")
                .append(name).append(line).append(String.format(LINE, 40 + line % 60, 1 + line % 28, line, line));
        }
        long begun = System.nanoTime();
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare_case from stdin (format csv)", new StringReader(csv.toString()));
        return (System.nanoTime() - begun) / 1e9;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(files + path)).header("Content-Type", "text/csv").header("Authorization", "Bearer " + token);
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return answer.body();
    }
}
