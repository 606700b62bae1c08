package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.concord.assistance.api.HtcdsRule;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.Refusal;
import org.concord.kernel.RuleBroken;

/**
 * Which field each column is. IOM's spreadsheets have two headings, the names and, below them, the labels, which do not always agree: people write under the
 * labels, so these are believed, and the sender is told.
 */
final class Heading {

    /** Headings below which nobody would search for a case. */
    private static final int FEWEST_LABELS = 3;
    private static final String UNNAMED = "column ";

    /** A column; {@code field} is null where the standard has none of that name, {@code name} where it has no heading. */
    record Column(String name, Field field) {
    }

    private final List<Column> columns = new ArrayList<>();

    /** {@code warn} is told what the sender should know although nothing is refused for it. */
    Heading(List<String> names, List<String> labels, Consumer<Refusal> warn) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < Math.max(names.size(), labels.size()); place++) {
            String name = at(names, place).strip();
            Optional<Field> labelled = Standard.labelled(at(labels, place));
            Field field = labelled.or(() -> Standard.called(name)).orElse(null);
            Column column = new Column(field != null ? field.name() : name.isEmpty() ? null : name, field);
            if (column.name() != null && !seen.add(column.name())) {
                throw RuleBroken.at("file", ImportRule.IMPORT_COLUMN_TWICE, column.name());
            }
            columns.add(column);
            warn(column, name, at(labels, place), warn);
        }
        if (columns.stream().allMatch(column -> column.field() == null)) {
            throw RuleBroken.at("file", HtcdsRule.HTCDS_NO_FIELDS);
        }
    }

    private static void warn(Column column, String name, String label, Consumer<Refusal> warn) {
        if (column.field() == null && column.name() != null) {
            warn.accept(new Refusal(ReadFile.HEADER, name, null, RuleBroken.at(name, HtcdsRule.HTCDS_COLUMN_UNKNOWN, name)));
        } else if (column.field() != null && Standard.called(name).filter(named -> named != column.field()).isPresent()) {
            warn.accept(new Refusal(ReadFile.HEADER, name, label, RuleBroken.at(name, HtcdsRule.HTCDS_HEADINGS_DISAGREE, name, label)));
        }
    }

    /** Whether a row is the second heading of IOM's spreadsheets, or of ours, where a field without a label is called by its name. */
    static boolean isLabels(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long labels = said.stream().filter(cell -> Standard.called(cell).isPresent()).count();
        return labels >= FEWEST_LABELS && 2 * labels >= said.size();
    }

    int size() {
        return columns.size();
    }

    Column at(int place) {
        return columns.get(place);
    }

    /** What a column without a heading is called. */
    static String unnamed(int place) {
        return UNNAMED + (place + 1);
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? Objects.toString(cells.get(place), "") : "";
    }
}
