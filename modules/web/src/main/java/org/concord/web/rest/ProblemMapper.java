package org.concord.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever is thrown with a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Seconds after which it is worth trying again what passes. */
    public static final String SOON = "5";

    @Inject
    private Problems problems;
    @Inject
    private ReaderLanguage language;
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problems.of(thrown, language.of(request));
        ResponseBuilder answer = Response.status(problem.status())
            .type(Problem.MEDIA)
            .header("Cache-Control", "no-store")
            .entity(problem.json());
        if (Problems.passes(problem)) {
            answer.header("Retry-After", SOON);
        }
        if (thrown instanceof WebApplicationException known && known.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, known.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
