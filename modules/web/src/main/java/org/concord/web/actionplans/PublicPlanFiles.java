package org.concord.web.actionplans;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concord.actionplans.api.OpenPlans;
import org.concord.actionplans.api.PlanFile;
import org.concord.kernel.RuleBroken;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;

/** Gives the files of open plans to anybody: {@code /public/plan-files/CODE/iati.xml}, and of their owners {@code /public/organisation-files/CODE/iati.xml}. */
@WebServlet({"/public/plan-files/*", "/public/organisation-files/*"})
public class PublicPlanFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{1,60})/([a-z.]{1,30})");

    @Inject
    private transient OpenPlans plans;
    @Inject
    private transient Problems problems;
    @Inject
    private transient ReaderLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(String.valueOf(request.getPathInfo()));
        boolean ofOwner = request.getServletPath().endsWith("organisation-files");
        Optional<PlanFile> file = asked.matches() ? file(ofOwner, asked.group(2)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            give(ofOwner, asked.group(1), file.get(), response);
        } catch (RuleBroken broken) {
            response.reset();
            problems.of(broken, language.of(request)).answer(response);
        }
    }

    private static Optional<PlanFile> file(boolean ofOwner, String name) {
        return (ofOwner ? Stream.of(PlanFile.IATI_ACTIVITIES) : Stream.of(PlanFile.values())).filter(file -> file.fileName().equals(name)).findFirst();
    }

    private void give(boolean ofOwner, String code, PlanFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + code + "-" + file.fileName() + '"');
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (ofOwner) {
            plans.writeOrganisation(code, response.getOutputStream());
        } else {
            plans.write(code, file, response.getOutputStream());
        }
    }
}
