package org.concord.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/**
 * Whoever reads the page: in which language, and on light or dark ground. {@code ?lang=} and {@code ?theme=} choose, a cookie remembers;
 * until then the account's
 * language and the browser's decide, and its light or dark setting. Names of records come in the same language, because the caller speaks it.
 */
@Named
@RequestScoped
public class Reader {

    private static final List<String> THEMES = List.of("system", "light", "dark");
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Texts texts;
    @Inject
    private CurrentCaller caller;

    private String language;
    private String theme;

    @PostConstruct
    void look() {
        Caller person = caller.get();
        language = chosen("lang", texts.languages())
            .or(() -> Optional.ofNullable(person.language()).filter(texts.languages()::contains))
            .orElseGet(this::browserLanguage);
        theme = chosen("theme", THEMES).orElse(THEMES.get(0));
        if (!language.equals(person.language())) {
            caller.become(new Caller(person.accountId(), person.username(), person.grants(), language));
        }
    }

    /** Whether a person is signed in. */
    public boolean isSignedIn() {
        return caller.get().isPerson();
    }

    /** The username of the person signed in. */
    public String getName() {
        return caller.get().username();
    }

    /** Two letters. */
    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    /** {@code light}, {@code dark}, or {@code system} where the browser decides. */
    public String getTheme() {
        return theme;
    }

    /** The languages one can switch to. */
    public List<String> getLanguages() {
        return texts.languages();
    }

    /** The themes one can switch to. */
    public List<String> getThemes() {
        return THEMES;
    }

    /** Text {@code key} in the reader's language. */
    public String read(String key, Object... details) {
        return texts.text(language, key, details);
    }

    private Optional<String> chosen(String name, List<String> choices) {
        Optional<String> now = Optional.ofNullable(request.getParameter(name)).filter(choices::contains);
        now.ifPresent(choice -> remember(name, choice));
        return now.or(() -> remembered(name).filter(choices::contains).findFirst());
    }

    private Stream<String> remembered(String name) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue);
    }

    private void remember(String name, String choice) {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page != null && !page.getExternalContext().isResponseCommitted()) {
            page.getExternalContext().addResponseCookie(name, choice,
                Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true, "secure", request.isSecure(), "SameSite", "Lax"));
        }
    }

    private String browserLanguage() {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
            .filter(texts.languages()::contains).findFirst().orElse(Texts.FALLBACK);
    }
}
