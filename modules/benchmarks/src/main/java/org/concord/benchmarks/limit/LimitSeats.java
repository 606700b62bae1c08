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
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The least that can be done to give a seat to whoever comes first: one conditional update, and the state that follows from it. */
@WebServlet("/seats")
public class LimitSeats extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TAKE = """
        update training.run_seat set nomination_id = ? where id = (select id from training.run_seat where run_id = ? and nomination_id is null
        order by seat_number limit 1 for update skip locked)""";
    private static final String STATE = "update training.nomination set state = ?, version = version + 1 where id = ?";

    @Resource(lookup = "java:app/jdbc/limit")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        UUID nomination = UUID.fromString(request.getParameter("nomination"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement take = connection.prepareStatement(TAKE); PreparedStatement state = connection.prepareStatement(STATE)) {
                take.setObject(1, nomination);
                take.setObject(2, UUID.fromString(request.getParameter("run")));
                state.setString(1, take.executeUpdate() == 1 ? "CONFIRMED" : "WAITLISTED");
                state.setObject(2, nomination);
                state.executeUpdate();
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }
}
