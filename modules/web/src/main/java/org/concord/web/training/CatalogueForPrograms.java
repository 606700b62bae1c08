package org.concord.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Feed;
import org.concord.training.api.CourseOffer;
import org.concord.web.page.Here;
import org.concord.web.rest.Feeding;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;

/** At the addresses of the public catalogue, gives those who ask for JSON what stands in the page as JSON-LD; everybody else goes on to the page. */
@WebFilter({"/public/courses", "/public/course", "/public/course-run"})
public class CatalogueForPrograms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LINKED_DATA = "application/ld+json";

    @Inject
    private transient PublicCoursesPage courses;
    @Inject
    private transient PublicCoursePage course;
    @Inject
    private transient PublicRunPage run;
    @Inject
    private transient LinkedCourses linked;
    @Inject
    private transient Here here;
    @Inject
    private transient Problems problems;
    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.addHeader("Vary", "Accept");
        if (VerifyServlet.isForPeople(request) || !asksForJson(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            String data = data(request.getServletPath(), response);
            response.setHeader("Access-Control-Allow-Origin", "*");
            Feeding.answer(new Feed(data, Instant.EPOCH), LINKED_DATA, request, response);
        } catch (RuleBroken broken) {
            problems.of(broken, language.of(request)).answer(response);
        }
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return wanted != null && (wanted.contains(LINKED_DATA) || wanted.contains("application/json"));
    }

    private String data(String path, HttpServletResponse response) {
        if (path.endsWith("/course-run")) {
            return run.getData();
        }
        return path.endsWith("/course") ? course.getData() : list(response);
    }

    private String list(HttpServletResponse response) {
        Page<CourseOffer> found = courses.found(new Paging(Paging.USUAL, here.text("after"), here.text("sort")));
        if (found.next() != null) {
            response.addHeader("Link", "<" + here.with("after", found.next()) + ">; rel=\"next\"");
        }
        return linked.list(found.rows());
    }
}
