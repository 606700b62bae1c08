package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.concord.assistance.api.HtcdsRule;
import org.concord.kernel.RuleBroken;

/**
 * What {@code Other} stands for where a field says a code that the standard lacks: {@code vic_TypeOfExploitation: X_ForcedCriminality}, several codes with a
 * space between, several fields with a semicolon.
 */
final class Note {

    private static final String OTHER = "Other";
    private static final String FIELD = ": ";
    private static final String BETWEEN = "; ";

    private Note() {
    }

    /** Says in codes of the standard what values say in ours, and what that meant in the note. */
    static void put(Map<String, String> values) {
        StringJoiner note = new StringJoiner(BETWEEN);
        for (Field field : Standard.FIELDS) {
            List<String> codes = field.kind() == Field.Kind.CODES ? Field.codesIn(values.get(field.name())) : List.of();
            if (codes.stream().anyMatch(code -> !field.codes().saidAs(code).equals(code))) {
                note.add(field.name() + FIELD + String.join(" ", codes.stream().filter(code -> field.codes().saidAs(code).equals(OTHER)).toList()));
                values.put(field.name(), String.join(CodeList.BETWEEN, codes.stream().map(field.codes()::saidAs).distinct().toList()));
            }
        }
        if (note.length() > 0) {
            values.put(Standard.NOTE, note.toString());
        }
    }

    /** Takes the note away, and puts what it says where {@code Other} stands. */
    static void take(Map<String, String> values) {
        String note = values.remove(Standard.NOTE);
        if (note != null) {
            read(note).forEach((field, meant) -> values.computeIfPresent(field.name(), (name, said) -> meant(said, meant)));
        }
    }

    private static String meant(String said, List<String> meant) {
        List<String> codes = new ArrayList<>();
        for (String code : Field.codesIn(said)) {
            codes.addAll(code.equals(OTHER) ? meant : List.of(code));
        }
        return String.join(CodeList.BETWEEN, codes.stream().distinct().toList());
    }

    private static Map<Field, List<String>> read(String note) {
        Map<Field, List<String>> meant = new LinkedHashMap<>();
        for (String part : note.strip().split(BETWEEN)) {
            String[] said = part.split(FIELD, 2);
            Field field = Standard.named(said[0]);
            List<String> codes = List.of(said[said.length - 1].split(" "));
            if (field == null || field.kind() != Field.Kind.CODES || !codes.stream().allMatch(field.codes()::has)) {
                throw RuleBroken.at(Standard.NOTE, HtcdsRule.HTCDS_NOTE_UNREADABLE);
            }
            meant.put(field, codes);
        }
        return meant;
    }
}
