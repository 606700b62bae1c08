package org.concord.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.concord.membership.api.Feeds;
import org.concord.web.rest.Feeding;

/** The latest decisions of public meetings, for feed readers. */
@WebServlet("/public/decisions.atom")
public class NewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Feeding.answer(feeds.decisions(Feeding.site(request)), "application/atom+xml;charset=utf-8", request, response);
    }
}
