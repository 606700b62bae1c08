package org.concord.benchmarks.limit;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
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
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** The least that can be done to list meetings and to store one: JDBC and hand-written JSON, without access, rules or audit. */
@WebServlet("/meetings")
@DataSourceDefinition(name = "java:app/jdbc/limit", className = "org.concord.benchmarks.limit.LimitDataSource", minPoolSize = 2,
    maxPoolSize = 24)
public class LimitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LIST = """
        select id, process_code, body_code, numbered, title, first_day, last_day, days_precision, place, country, meeting_format,
        confidentiality, state, version from membership.meeting
        where process_code = ? and last_day >= ? and first_day <= ? and first_day >= ? order by first_day desc, id desc limit 51""";
    private static final String INSERT = """
        insert into membership.meeting (id, process_code, body_code, title, first_day, last_day, days_precision, zone, place, country,
        meeting_format, confidentiality, state, sequence_number, last_modified, search_text, version)
        values (?, 'BALI', 'BP-AHG', ?, ?, ?, 'DAY', 'Asia/Bangkok', 'Bangkok', 'TH', 'IN_PERSON', 'PUBLIC', 'PLANNED', 0, ?, ?, 0)""";
    private static final String INSERT_BODY =
        "insert into membership.meeting_body (meeting_id, rank_in_meeting, body_code, first_day) values (?, 0, 'BP-AHG', ?)";

    @Resource(lookup = "java:app/jdbc/limit")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        LocalDate from = LocalDate.parse(request.getParameter("from"));
        try (Connection connection = database.getConnection(); PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setString(1, request.getParameter("process"));
            list.setDate(2, Date.valueOf(from));
            list.setDate(3, Date.valueOf(request.getParameter("until")));
            list.setDate(4, Date.valueOf(from.minusDays(366)));
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
        StringBuilder json = new StringBuilder(16384).append('[');
        for (int row = 0; row < 50 && rows.next(); row++) {
            json.append(row == 0 ? "" : ",").append("{\"id\":\"").append(rows.getString(1));
            text(json, "process", rows.getString(2));
            text(json, "body", rows.getString(3));
            text(json, "number", rows.getString(4));
            text(json, "title", rows.getString(5));
            text(json, "from", rows.getDate(6).toString());
            text(json, "to", rows.getDate(7).toString());
            text(json, "place", rows.getString(9));
            text(json, "country", rows.getString(10));
            text(json, "format", rows.getString(11));
            text(json, "confidentiality", rows.getString(12));
            text(json, "state", rows.getString(13));
            json.append("\",\"version\":").append(rows.getLong(14)).append('}');
        }
        return json.append(']').toString();
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append("\",\"").append(name).append("\":\"").append(value == null ? "" : value.replace("\"", "\\\""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String title = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.of(2027, 3, 1);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT);
                    PreparedStatement body = connection.prepareStatement(INSERT_BODY)) {
                insert.setObject(1, id);
                insert.setString(2, title);
                insert.setDate(3, Date.valueOf(day));
                insert.setDate(4, Date.valueOf(day));
                insert.setTimestamp(5, new Timestamp(System.currentTimeMillis()));
                insert.setString(6, title);
                insert.executeUpdate();
                body.setObject(1, id);
                body.setDate(2, Date.valueOf(day));
                body.executeUpdate();
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
        response.setStatus(HttpServletResponse.SC_CREATED);
    }
}
