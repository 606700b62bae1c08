package org.concord.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.membership.api.Feed;
import org.concord.membership.api.Feeds;
import org.concord.web.rest.Feeding;

/** The calendars one can subscribe to without signing in: of everything, and of each body. */
@WebServlet({"/public/calendar.ics", "/public/bodies/*"})
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_BODY = Pattern.compile("/([A-Za-z0-9-]{1,40})/calendar\\.ics");

    @Inject
    private transient Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Feed> calendar = calendar(request.getPathInfo(), Feeding.site(request));
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Feeding.answer(calendar.get(), "text/calendar;charset=utf-8", request, response);
    }

    private Optional<Feed> calendar(String path, URI site) {
        if (path == null) {
            return Optional.of(feeds.calendar(site));
        }
        Matcher body = OF_BODY.matcher(path);
        return body.matches() ? feeds.calendar(body.group(1), site) : Optional.empty();
    }
}
