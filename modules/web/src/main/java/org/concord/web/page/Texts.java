package org.concord.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Every text people read, by language and key. A language is there as soon as {@code texts/common_LANGUAGE.properties} is; nothing else has
 * to be told. What a language lacks is said in English.
 */
@ApplicationScoped
public class Texts {

    /** The languages Concord will speak; nothing else is taken from a request. */
    public static final List<String> KNOWN = List.of("en", "vi", "th", "lo", "km", "my", "zh", "id", "bn");
    /** The language of last resort. */
    public static final String FALLBACK = "en";

    private static final String FOLDER = "/WEB-INF/classes/org/concord/web/texts/";

    private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

    @Inject
    private ServletContext application;

    @PostConstruct
    void read() {
        var files = application.getResourcePaths(FOLDER);
        KNOWN.stream().filter(language -> files.contains(FOLDER + "common_" + language + ".properties")).forEach(language -> {
            Properties texts = new Properties();
            files.stream().filter(file -> file.endsWith("_" + language + ".properties")).forEach(file -> load(texts, file));
            byLanguage.put(language, Map.copyOf(asMap(texts)));
        });
    }

    private void load(Properties texts, String file) {
        try (InputStream bytes = application.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> asMap(Properties texts) {
        Map<String, String> map = new LinkedHashMap<>();
        texts.forEach((key, text) -> map.put((String) key, (String) text));
        return map;
    }

    /** The languages there are texts in, English first. */
    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** Whether there is such a text, at least in English. */
    public boolean has(String key) {
        return byLanguage.get(FALLBACK).containsKey(key);
    }

    /** The text with its {@code {0}}, {@code {1}} filled in; the key itself where nobody wrote a text. */
    public String text(String language, String key, Object... details) {
        String english = byLanguage.get(FALLBACK).getOrDefault(key, key);
        String text = byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, english);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return text;
    }
}
