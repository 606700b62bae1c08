package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concord.assistance.api.HtcdsRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** The codes that a field knows, each by any of its spellings: case, spaces and marks do not matter, because IOM's own files differ in them. */
final class CodeList {

    static final String BETWEEN = ";";

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> saidAs = new LinkedHashMap<>();
    private final String called;

    /** {@code called} is what a list is called that is too long to name all it has; otherwise null. */
    CodeList(String called) {
        this.called = called;
    }

    /** Adds a code; the first spelling of two that look alike wins. {@code saidAs} is the code of the standard for it, itself where it is one. */
    void add(String code, List<String> spellings, String standard) {
        saidAs.put(code, standard);
        byKey.putIfAbsent(key(code), code);
        spellings.forEach(spelling -> byKey.putIfAbsent(key(spelling), code));
    }

    /** What spellings have in common. */
    static String key(String written) {
        String key = Text.folded(written);
        StringBuilder kept = new StringBuilder(key.length());
        key.chars().filter(Character::isLetterOrDigit).forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }

    /** The code written in a cell. */
    String one(String cell) {
        String code = byKey.get(key(cell));
        if (code == null) {
            throw unknown(cell.strip());
        }
        return code;
    }

    /**
     * The codes written in a cell, a semicolon between. Some labels have semicolons in them, so the longest that is known is taken.
     */
    List<String> several(String cell) {
        String[] pieces = cell.split(BETWEEN);
        List<String> codes = new ArrayList<>();
        int from = 0;
        while (from < pieces.length) {
            int until = pieces.length;
            String code = byKey.get(key(joined(pieces, from, until)));
            while (code == null && until > from + 1) {
                until--;
                code = byKey.get(key(joined(pieces, from, until)));
            }
            if (code == null && !pieces[from].isBlank()) {
                throw unknown(pieces[from].strip());
            }
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
            from = until;
        }
        return codes;
    }

    /** The code of the standard that says a code to others. */
    String saidAs(String code) {
        return saidAs.getOrDefault(code, code);
    }

    boolean has(String code) {
        return saidAs.containsKey(code);
    }

    private static String joined(String[] pieces, int from, int until) {
        return String.join(BETWEEN, List.of(pieces).subList(from, until));
    }

    private RuleBroken unknown(String written) {
        return new RuleBroken(HtcdsRule.HTCDS_CODE_UNKNOWN, written, called != null ? called : String.join(", ", saidAs.keySet()));
    }

    /** Countries: the names that IOM's files have, and those of the JDK, for ISO 3166-1 alpha-2; alpha-3 is understood. */
    static CodeList countries(Map<String, String> names) {
        CodeList countries = new CodeList("ISO 3166-1 alpha-2");
        names.forEach((code, name) -> {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.add(code, List.of(name, country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country()), code);
        });
        return countries;
    }
}
