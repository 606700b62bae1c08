package org.concord.benchmarks.limit;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that can be done to list the cases of one agency, which is all that its supervisor may see: JDBC and hand-written JSON. */
@WebServlet("/cases")
public class LimitCases extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LIST = """
        select id, code, participant_code, agency_code, worker, state, status, sealed, gender, age_group, citizenship, exploited_in, exploitations, methods,
        opened_on, closed_on, close_reason, identity_kept_at is not null, version from assistance.victim_case
        where agency_code = ? and state = ? and gender = ? and opened_on >= ? and opened_on <= ? order by opened_on desc, id desc limit 51""";
    private static final String[] NAMES = {"id", "code", "participant", "agency", "worker", "state", "status", "sealed", "gender", "ageGroup", "citizenship",
        "exploitedIn", "exploitations", "methods", "openedOn", "closedOn", "closeReason", "identityKnown", "version"};

    @Resource(lookup = "java:app/jdbc/limit")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try (Connection connection = database.getConnection(); PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setString(1, request.getParameter("agency"));
            list.setString(2, request.getParameter("state"));
            list.setString(3, request.getParameter("gender"));
            list.setDate(4, Date.valueOf(request.getParameter("openedFrom")));
            list.setDate(5, Date.valueOf(request.getParameter("openedUntil")));
            try (ResultSet rows = list.executeQuery()) {
                byte[] json = json(rows).getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/json");
                response.setContentLength(json.length);
                response.getOutputStream().write(json);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private static String json(ResultSet rows) throws SQLException {
        StringBuilder json = new StringBuilder(32768).append('[');
        for (int row = 0; row < 50 && rows.next(); row++) {
            json.append(row == 0 ? "{" : ",{");
            for (int column = 0; column < NAMES.length; column++) {
                String value = rows.getString(column + 1);
                json.append(column == 0 ? "\"" : ",\"").append(NAMES[column]).append("\":\"");
                json.append(value == null ? "" : value.replace("\"", "\\\"")).append('"');
            }
            json.append('}');
        }
        return json.append(']').toString();
    }
}
