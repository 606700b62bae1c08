package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule.Kind;
import org.concord.kernel.RuleBroken;

/**
 * What became of what the reader asked for. A broken rule is told in the reader's language, at its field if it has one and in the summary
 * at the top; a success leads on to the next page, which says once what was done.
 */
@Named
@RequestScoped
public class Outcome {

    /** Refusals that are about the page itself, not about what was typed in; the page is then not shown at all. */
    private static final Set<Kind> NOT_FOR_THE_FORM = EnumSet.of(Kind.UNAUTHENTICATED, Kind.NOT_FOUND, Kind.UNAVAILABLE);
    private static final String DONE = "concord.done";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private boolean overtaken;
    private String done;

    /** Tries {@code change}; true when no rule refused it. */
    public boolean attempt(Runnable change) {
        try {
            change.run();
            return !isRefused();
        } catch (RuleBroken broken) {
            refuse(broken);
            return false;
        }
    }

    /** Tries {@code change} and leads on to {@code path} of this application, where text {@code done} is shown. */
    public void attempt(Runnable change, String done, String path) {
        if (attempt(change)) {
            request.getSession().setAttribute(DONE, done);
            leadTo(path);
        }
    }

    /** Tries {@code change} and shows this page anew, with text {@code done}. */
    public void attempt(Runnable change, String done) {
        String query = request.getQueryString();
        attempt(change, done, request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query));
    }

    /** Tries {@code change} with what the form says, and leads on to {@code path} with text {@code done}. */
    public <C extends Record> void attempt(Draft<C> draft, Consumer<C> change, String done, String path) {
        attempt(() -> accept(draft, change), done, path);
    }

    /** Tries {@code change} with what the form says, and shows this page anew with text {@code done}. */
    public <C extends Record> void attempt(Draft<C> draft, Consumer<C> change, String done) {
        attempt(() -> accept(draft, change), done);
    }

    /** Tries {@code change} with what the form says, and answers on this very page. */
    public <C extends Record> void attempt(Draft<C> draft, Consumer<C> change) {
        attempt(() -> accept(draft, change));
    }

    private <C extends Record> void accept(Draft<C> draft, Consumer<C> change) {
        C command = draft.command(this);
        if (!isRefused()) {
            change.accept(command);
        }
    }

    /** Tells the reader which rule was broken; throws it on where there is no form to put right. */
    public void refuse(RuleBroken broken) {
        if (NOT_FOR_THE_FORM.contains(broken.rule().kind())) {
            throw broken;
        }
        overtaken |= broken.rule() == KernelRule.STALE_VERSION;
        Object[] details = broken.details().stream().map(say::of).toArray();
        String text = reader.read("rule." + broken.rule().name(), details);
        if (broken.field() == null) {
            refusals.add(text);
        } else {
            faults.putIfAbsent(broken.field().replaceFirst("\\[.*", "").replace('.', '-'), text);
        }
    }

    /** What is wrong, by the wire name of the field. */
    public Map<String, String> getFaults() {
        return faults;
    }

    /** What is wrong with the whole. */
    public List<String> getRefusals() {
        return refusals;
    }

    /** Whether anything was refused. */
    public boolean isRefused() {
        return !faults.isEmpty() || !refusals.isEmpty();
    }

    /** Whether somebody else has changed the record since the reader opened it. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What the page before did, told once; null if nothing. */
    public String getDone() {
        HttpSession session = request.getSession(false);
        if (done == null && session != null && session.getAttribute(DONE) instanceof String key) {
            session.removeAttribute(DONE);
            done = reader.read(key);
        }
        return done;
    }

    private void leadTo(String path) {
        FacesContext page = FacesContext.getCurrentInstance();
        try {
            page.getExternalContext().redirect(request.getContextPath() + path);
            page.responseComplete();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }
}
