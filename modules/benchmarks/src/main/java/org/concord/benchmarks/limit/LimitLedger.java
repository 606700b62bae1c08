package org.concord.benchmarks.limit;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import javax.sql.DataSource;

/** The least that can be done to post: an entry, two postings and a conditional update of the line, row by row in one transaction; and to replay them all. */
@WebServlet({"/postings", "/replay"})
public class LimitLedger extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENTRY = "insert into public.limit_entry values (?, ?, ?, 'maker', 'checker')";
    private static final String POSTING = "insert into public.limit_posting values (?, ?, ?, ?, ?, ?, ?)";
    private static final String BALANCE = "update public.limit_balance set unallotted = unallotted + 1, allotted = allotted - 1 where line_id = ? and allotted >= 1";
    private static final String REPLAY = "select line_id, stage, sum(amount), count(*) from actionplans.posting group by line_id, stage";

    @Resource(lookup = "java:app/jdbc/limit")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        long postings = 0;
        try (Connection connection = database.getConnection(); PreparedStatement replay = connection.prepareStatement(REPLAY);
                ResultSet sums = replay.executeQuery()) {
            while (sums.next()) {
                postings += sums.getLong(4);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
        byte[] answer = Long.toString(postings).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        UUID line = UUID.fromString(request.getParameter("line"));
        UUID entry = UUID.randomUUID();
        Timestamp now = new Timestamp(System.currentTimeMillis());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, ENTRY, entry, line, now);
                run(connection, POSTING, UUID.randomUUID(), entry, 1, line, "ALLOTTED", -1L, now);
                run(connection, POSTING, UUID.randomUUID(), entry, 2, line, "UNALLOTTED", 1L, now);
                run(connection, BALANCE, line);
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

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("nothing left");
            }
        }
    }
}
