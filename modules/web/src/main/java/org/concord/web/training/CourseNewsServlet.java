package org.concord.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.concord.membership.api.Feed;
import org.concord.training.api.Catalogue;
import org.concord.training.api.RunOffer;
import org.concord.web.membership.CountryNames;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;
import org.concord.web.rest.AtomFeed;
import org.concord.web.rest.Feeding;

/** The runs of courses that are coming or under way, for feed readers, in the language that {@code ?lang=} or the reader's program asks for. */
@WebServlet("/public/courses.atom")
public class CourseNewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogue catalogue;
    @Inject
    private transient CountryNames countries;
    @Inject
    private transient Reader reader;
    @Inject
    private transient Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<RunOffer> runs = catalogue.latest();
        Instant updated = runs.stream().map(RunOffer::announcedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
        URI site = Feeding.site(request);
        String language = reader.getLanguage();
        AtomFeed.Heading heading = new AtomFeed.Heading(site.resolve("public/courses.atom?lang=" + language).toASCIIString(),
            site.resolve("public/courses").toASCIIString(), reader.read("catalogue.news"), language, updated);
        response.setHeader("Vary", "Accept-Language, Cookie");
        String text = AtomFeed.of(heading, runs.stream().map(run -> entry(run, site)).toList());
        // A run that is over leaves the feed without a later moment than its last: only the tag tells.
        Feeding.answer(new Feed(text, Instant.EPOCH), "application/atom+xml;charset=utf-8", request, response);
    }

    private AtomFeed.Entry entry(RunOffer run, URI site) {
        String where = run.place() == null ? say.of(run.mode()) : run.place() + ", " + countries.of(run.country());
        String text = reader.read("catalogue.newsOfRun", where, say.of(run.firstDay()), say.of(run.lastDay()), say.of(run.opensOn()), say.of(run.closesOn()));
        return new AtomFeed.Entry("urn:uuid:" + run.id(), site.resolve("public/course-run?id=" + run.id()).toASCIIString(), run.title(),
            countries.of(run.host()), run.announcedAt(), text);
    }
}
