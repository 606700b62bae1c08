package org.concord.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.concord.access.api.CurrentCaller;
import org.concord.web.page.Texts;

/** The language in which a REST client reads: what {@code Accept-Language} asks for, else what its account speaks, else English. */
@ApplicationScoped
public class ReaderLanguage {

    @Inject
    private Texts texts;
    @Inject
    private CurrentCaller caller;

    /** Two letters, one of the languages there are. */
    public String of(HttpServletRequest request) {
        Optional<String> asked = request.getHeader("Accept-Language") == null
            ? Optional.empty()
            : Collections.list(request.getLocales()).stream().map(Locale::getLanguage).filter(texts.languages()::contains).findFirst();
        return asked
            .or(() -> Optional.ofNullable(caller.get().language()).filter(texts.languages()::contains))
            .orElse(Texts.FALLBACK);
    }
}
