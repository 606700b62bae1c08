package org.concord.web.training;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.CertificateRule;
import org.concord.web.access.Origin;
import org.concord.web.rest.Problems;
import org.concord.web.rest.ReaderLanguage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets nobody check certificates faster than people do, so that nobody tries out tokens and numbers. */
@WebFilter({"/public/verify/*", "/public/verify.xhtml", "/public/revocations"})
public class VerificationGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "concord.verification.per-minute", defaultValue = "60")
    private int perMinute;
    @Inject
    private transient Problems problems;
    @Inject
    private transient ReaderLanguage language;

    private transient Allowances allowances;

    @Override
    public void init() {
        allowances = new Allowances(() -> Bucket.builder()
            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        ConsumptionProbe taken = allowances.of(Origin.of(request)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long wait = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(wait));
        if (VerifyServlet.isForPeople(request)) {
            response.sendError(CertificateRule.TOO_MANY_CHECKS.kind().status());
        } else {
            problems.of(new RuleBroken(CertificateRule.TOO_MANY_CHECKS, wait), language.of(request)).answer(response);
        }
    }
}
