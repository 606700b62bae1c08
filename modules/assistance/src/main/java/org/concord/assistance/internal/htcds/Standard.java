package org.concord.assistance.internal.htcds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.internal.htcds.Field.Kind;
import org.concord.kernel.Words;

/** The fields of HTCDS 2.0 and their codes, and ours beside them. Fields are known by their names and labels, in whichever of IOM's spellings. */
final class Standard {

    static final String NOTE = "X_ConcordNote";
    static final String AGE_GROUP = "X_ConcordAgeGroup";
    static final String EXPLOITED_IN = "X_ConcordExploitedIn";
    static final String REASON_IN_WORDS = "X_ConcordReasonForIncomingReferral";
    static final String OTHER_COLUMNS = "X_ConcordOtherColumns";

    private static final String NOTHING = "-";

    /** All there are, in the order of an export. */
    static final List<Field> FIELDS;

    private static final Map<String, Field> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, Field> BY_KEY = new HashMap<>();
    private static final Map<String, Field> BY_LABEL = new HashMap<>();

    static {
        Map<String, CodeList> lists = lists();
        Map<String, String> names = new LinkedHashMap<>();
        lines("countries.txt").forEach(line -> names.put(line[0], line[1]));
        CodeList countries = CodeList.countries(names);
        for (String[] line : lines("fields.txt")) {
            Kind kind = Kind.valueOf(line[1]);
            CodeList codes = kind == Kind.COUNTRY || kind == Kind.COUNTRIES ? countries : lists.get(line[0]);
            String[] range = line[3].isEmpty() ? new String[] {"0", "0"} : line[3].split("\\.\\.");
            String label = line[4].isEmpty() ? line[0] : line[4];
            Field field = new Field(line[0], label, kind, codes, tells(line[2]), Integer.parseInt(range[0]), Integer.parseInt(range[1]));
            BY_NAME.put(field.name(), field);
            BY_KEY.put(CodeList.key(field.name()), field);
            if (!line[4].isEmpty()) {
                BY_LABEL.put(CodeList.key(line[4]), field);
            }
        }
        BY_KEY.put(CodeList.key("vic_TraffickinStatusDecisionMakingOrg"), BY_NAME.get("vic_TraffickingStatusDecisionMakingOrg"));
        FIELDS = List.copyOf(BY_NAME.values());
    }

    private Standard() {
    }

    /** The field of exactly this name. */
    static Field named(String name) {
        return BY_NAME.get(name);
    }

    /** The field that a heading calls by its name or label. */
    static Optional<Field> called(String heading) {
        return Optional.ofNullable(BY_KEY.get(CodeList.key(heading))).or(() -> labelled(heading));
    }

    /** The field that has this label in IOM's spreadsheets. */
    static Optional<Field> labelled(String heading) {
        return Optional.ofNullable(BY_LABEL.get(CodeList.key(heading)));
    }

    private static Set<DataCategory> tells(String words) {
        return words.equals(NOTHING) ? Set.of() : Set.copyOf(Words.of(DataCategory.class, words));
    }

    private static Map<String, CodeList> lists() {
        Map<String, CodeList> lists = new HashMap<>();
        for (String[] line : lines("codes.txt")) {
            String[] last = line[line.length - 1].split(">", -1);
            line[line.length - 1] = last[0];
            String standard = last.length > 1 ? last[1] : line[1];
            lists.computeIfAbsent(line[0], field -> new CodeList(null)).add(line[1], List.of(line).subList(2, line.length), standard);
        }
        return lists;
    }

    private static List<String[]> lines(String file) {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(Standard.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> lines.add(line.split("\\|", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
