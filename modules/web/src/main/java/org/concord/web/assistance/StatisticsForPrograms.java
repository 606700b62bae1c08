package org.concord.web.assistance;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.StatisticRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Feed;
import org.concord.web.page.Here;
import org.concord.web.rest.Feeding;
import org.concord.web.rest.JsonText;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;
import org.concord.web.rest.Tables;

/** Gives published counts to those who ask for JSON at the addresses of their pages, and as CSV with its metadata; everybody else goes on to the page. */
@WebFilter({"/public/statistics", "/public/statistic", StatisticsForPrograms.CSV, StatisticsForPrograms.METADATA})
public class StatisticsForPrograms extends HttpFilter {

    static final String CSV = "/public/statistic.csv";
    static final String METADATA = CSV + "-metadata.json";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> MEDIA = Map.of(CSV, "text/csv;charset=utf-8", METADATA, StatisticMetadata.MEDIA);

    @Inject
    private transient PublicStatisticsPage list;
    @Inject
    private transient PublicStatisticPage one;
    @Inject
    private transient StatisticMetadata metadata;
    @Inject
    private transient Here here;
    @Inject
    private transient Problems problems;
    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String asked = request.getServletPath();
        response.addHeader("Vary", "Accept");
        if (!MEDIA.containsKey(asked) && !asksForJson(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            String data = data(asked, response);
            response.setHeader("Access-Control-Allow-Origin", "*");
            Feeding.answer(new Feed(data, Instant.EPOCH), MEDIA.getOrDefault(asked, "application/json"), request, response);
        } catch (RuleBroken broken) {
            problems.of(broken, language.of(request)).answer(response);
        }
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return wanted != null && wanted.contains("application/json") && !wanted.contains("text/html");
    }

    private String data(String asked, HttpServletResponse response) throws IOException {
        return switch (asked) {
            case CSV -> csv(response);
            case METADATA -> metadata(response);
            case "/public/statistics" -> list(response);
            default -> one();
        };
    }

    private String metadata(HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Language, Cookie");
        return text(metadata.of(one.getRecord()));
    }

    private String list(HttpServletResponse response) {
        Page<StatisticRow> found = list.found(new Paging(Paging.USUAL, here.text("after"), here.text("sort")));
        if (found.next() != null) {
            response.addHeader("Link", "<" + here.with("after", found.next()) + ">; rel=\"next\"");
        }
        return text(found.rows());
    }

    private String one() {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("release", one.getRecord());
        table.put("cells", one.getCells());
        return text(table);
    }

    private String csv(HttpServletResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.csv(CountCell.class, one.getCells().iterator(), out);
        response.setHeader("Content-Disposition", "attachment; filename=\"statistic.csv\"");
        response.addHeader("Link", StatisticMetadata.link(one.getRecord()));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        return new String(JsonText.of(value), StandardCharsets.UTF_8);
    }
}
