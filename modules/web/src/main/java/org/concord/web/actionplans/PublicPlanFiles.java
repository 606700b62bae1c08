package org.concord.web.actionplans;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.actionplans.api.OpenPlans;
import org.concord.actionplans.api.PlanFile;
import org.concord.kernel.RuleBroken;
import org.concord.web.rest.Problem;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;

/** Gives the files of open plans to anybody: {@code /public/plan-files/CODE/iati.xml}, and of their owners {@code /public/organisation-files/CODE/iati.xml}. */
@WebServlet({"/public/plan-files/*", "/public/organisation-files/*"})
public class PublicPlanFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{1,60})/([a-z.]{1,30})");
    private static final Map<String, PlanFile> FILES = Map.of("iati.xml", PlanFile.IATI_ACTIVITIES, "datapackage.zip", PlanFile.FISCAL_DATA_PACKAGE,
        "ledger.journal", PlanFile.LEDGER_JOURNAL);
    private static final Map<String, String> MEDIA = Map.of("iati.xml", PublicationsResource.XML, "datapackage.zip", "application/zip",
        "ledger.journal", "text/plain;charset=utf-8");

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
        if (!asked.matches() || !(ofOwner ? asked.group(2).equals("iati.xml") : FILES.containsKey(asked.group(2)))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            give(ofOwner, asked.group(1), asked.group(2), response);
        } catch (RuleBroken broken) {
            refuse(response, problems.of(broken, language.of(request)));
        }
    }

    private void give(boolean ofOwner, String code, String file, HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA.get(file));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + code + "-" + file + '"');
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (ofOwner) {
            plans.writeOrganisation(code, response.getOutputStream());
        } else {
            plans.write(code, FILES.get(file), response.getOutputStream());
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.reset();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA);
        response.getOutputStream().write(problem.json());
    }
}
