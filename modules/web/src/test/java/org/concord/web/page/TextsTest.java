package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a person reads is there in each language that has begun, once, and nothing else is. */
class TextsTest {

    private static final Path MODULES = Path.of("..");
    private static final Path TEXTS = Path.of("src/main/resources/org/concord/web/texts");
    private static final Pattern TAG = Pattern.compile("<con:(\\w+)((?:\\s+\\w+=\"[^\"]*\")*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    @Test
    void everyTextThatPagesNameIsThereInEachLanguage() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String language : languages()) {
            Set<String> texts = texts(language).keySet();
            Stream.of(namedInPages(), constants(), events()).flatMap(Set::stream).filter(key -> !texts.contains(key))
                .forEach(key -> missing.add(language + ": " + key));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachLanguageHasTheSameTexts() throws IOException {
        for (String language : languages()) {
            assertEquals(new TreeSet<>(texts("en").keySet()), new TreeSet<>(texts(language).keySet()), language);
        }
    }

    @Test
    void noTextIsLeftThatNobodyNames() throws IOException {
        String everything = sources(".xhtml", ".java", ".js").values().stream().collect(Collectors.joining("\n"));
        Set<String> words = Pattern.compile("[\\w-]+").matcher(everything).results().map(MatchResult::group).collect(Collectors.toSet());
        Set<String> orphans = new TreeSet<>(texts("en").keySet());
        orphans.removeIf(key -> {
            int last = key.lastIndexOf('.') + 1;
            return everything.contains(key) || words.contains(key.substring(last)) || everything.contains('"' + key.substring(0, last) + '"');
        });
        assertEquals(Set.of(), orphans);
    }

    @Test
    void blanksOfATextAreTheSameInEachLanguage() throws IOException {
        Map<String, String> english = texts("en");
        for (String language : languages()) {
            texts(language).forEach((key, text) -> assertEquals(blanks(english.get(key)), blanks(text), language + ": " + key));
        }
    }

    private static Set<String> blanks(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("common_"))
                .map(name -> name.substring("common_".length(), name.indexOf('.'))).toList();
        }
    }

    /** All texts of a language; a key in two files fails at once. */
    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_" + language + ".properties")).toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> assertEquals(null, all.put((String) key, (String) text), key + " is in two files of " + language));
            }
        }
        return all;
    }

    private static Set<String> namedInPages() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String page : sources(".xhtml").values()) {
            Stream.of("(?<!\\w)t\\['([\\w.-]+\\w)'\\]", "t\\.with\\('([\\w.-]+)'").forEach(named -> keys.addAll(found(named, page)));
            Matcher tag = TAG.matcher(page);
            while (tag.find()) {
                Map<String, String> given = ATTRIBUTE.matcher(tag.group(2)).results()
                    .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2), (one, other) -> one));
                keys.addAll(namedBy(tag.group(1), given));
            }
        }
        for (String code : sources(".java").values()) {
            keys.addAll(found("\"((?:done|period|format|value)\\.\\w+)\"", code));
        }
        keys.removeIf(key -> key.contains("#"));
        return keys;
    }

    /** What the tag files read for these attributes. */
    private static Set<String> namedBy(String tag, Map<String, String> given) {
        Set<String> keys = new TreeSet<>();
        if (given.containsKey("field")) {
            keys.add("field." + given.get("field"));
        }
        if (given.containsKey("fields")) {
            Stream.of(given.get("fields").split(" ")).forEach(field -> keys.add("field." + field));
        }
        if (given.getOrDefault("hint", "").startsWith("hint.")) {
            keys.add(given.get("hint"));
        }
        if (given.containsKey("name") && !given.containsKey("label") && tag.startsWith("filter")) {
            keys.add("filter." + given.get("name"));
        }
        if (given.containsKey("verb")) {
            keys.add("action." + given.getOrDefault("text", given.get("verb")));
            if (tag.equals("ask")) {
                keys.add("ask." + given.get("verb"));
            }
        }
        if (given.containsKey("what")) {
            keys.add("empty." + given.get("what"));
        }
        if (tag.equals("task")) {
            keys.add("task." + given.get("text"));
        }
        return keys;
    }

    /** Each constant of an enum of an api: of a rule as {@code rule.NAME}, of any other that people read as {@code Type.NAME}. */
    private static Set<String> constants() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Map.Entry<Path, String> source : sources(".java").entrySet()) {
            String code = source.getValue().replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher type = Pattern.compile("(?sm)^public enum (\\w+)( implements Rule)? \\{(.*)").matcher(code);
            boolean read = source.getKey().toString().matches(".*/(kernel|api)/\\w+\\.java") && !code.contains("implements Right");
            if (read && type.find() && !type.group(1).equals("Reach")) {
                String prefix = type.group(2) == null ? type.group(1) + "." : "rule.";
                found("(?m)(?:^|,)\\s*([A-Z][A-Z_0-9]+)\\s*(?=[(,;}\\n])", type.group(3).split(";", 2)[0] + "\n")
                    .forEach(constant -> keys.add(prefix + constant));
            }
        }
        return keys;
    }

    /** What the audit log can tell of a record. */
    private static Set<String> events() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String code : sources(".java").values()) {
            found("audit\\s*\\.(?:changed|created)\\([^;]*?\"([A-Z]+_[A-Z_]+)\"", code).forEach(event -> keys.add("event." + event));
        }
        return keys;
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Path, String> sources(String... endings) throws IOException {
        Map<Path, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path file : files.filter(one -> one.toString().matches("\\.\\./\\w[\\w-]*/src/main/.*") && Stream.of(endings).anyMatch(one.toString()::endsWith)).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
