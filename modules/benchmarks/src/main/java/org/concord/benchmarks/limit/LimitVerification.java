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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that can be done to check a certificate: one read by its token, without a limit to how often. */
@WebServlet("/verify/*")
public class LimitVerification extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String READ = """
        select state, kind, course_code, curriculum_version, course_title, first_day, last_day, minutes, issued_at, valid_until, since, holder, shows_name
        from training.certificate where token_hash = encode(sha256(?::bytea), 'hex')""";

    @Resource(lookup = "java:app/jdbc/limit")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try (Connection connection = database.getConnection(); PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, request.getPathInfo().substring(1));
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    return;
                }
                byte[] json = json(row).getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/json");
                response.setContentLength(json.length);
                response.getOutputStream().write(json);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private static String json(ResultSet row) throws SQLException {
        return "{\"answer\":\"" + row.getString(1) + "\",\"kind\":\"" + row.getString(2) + "\",\"courseCode\":\"" + row.getString(3)
            + "\",\"curriculumVersion\":" + row.getInt(4) + ",\"courseTitle\":\"" + row.getString(5).replace("\"", "\\\"") + "\",\"firstDay\":\""
            + row.getDate(6) + "\",\"lastDay\":\"" + row.getDate(7) + "\",\"minutes\":" + row.getInt(8) + ",\"issuedOn\":\"" + row.getDate(9)
            + "\",\"validUntil\":null,\"since\":null,\"holder\":\"" + row.getString(12).replace("\"", "\\\"") + "\"}";
    }
}
