package org.concord.actionplans.internal.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concord.actionplans.api.ClassificationRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.SeedFile;

/** The codes of a classification, as they come with the module. */
public final class Classifications {

    private static final String ENGLISH = "en";
    private static final Map<ClassificationScheme, Classifications> ALL = new EnumMap<>(ClassificationScheme.class);

    static {
        for (ClassificationScheme scheme : ClassificationScheme.values()) {
            ALL.put(scheme, new Classifications(scheme));
        }
    }

    private final ClassificationScheme scheme;
    private final Map<String, Map<String, String>> namesByCode = new LinkedHashMap<>();

    private Classifications(ClassificationScheme scheme) {
        this.scheme = scheme;
        SeedFile.read(Classifications.class, "classifications/" + scheme.name().toLowerCase(Locale.ROOT) + ".csv")
            .forEach(row -> namesByCode.put(row.text("code"), Map.of(ENGLISH, row.text("name.en"), "vi", row.text("name.vi"))));
    }

    public static Classifications of(ClassificationScheme scheme) {
        return ALL.get(scheme);
    }

    /** Its codes in order, named in a language, else in English. */
    List<ClassificationRow> rows(String language) {
        return namesByCode.keySet().stream().map(code -> new ClassificationRow(code, name(code, language))).toList();
    }

    /** What a code means; the code itself where it is none of these. */
    public String name(String code, String language) {
        Map<String, String> names = namesByCode.getOrDefault(code, Map.of());
        return names.getOrDefault(language == null ? ENGLISH : language, names.getOrDefault(ENGLISH, code));
    }

    void mustHave(String field, String code) {
        if (!namesByCode.containsKey(code)) {
            throw RuleBroken.at(field, PlanRule.UNKNOWN_CLASSIFICATION, code, scheme);
        }
    }
}
