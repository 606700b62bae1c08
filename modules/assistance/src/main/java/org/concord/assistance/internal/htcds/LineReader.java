package org.concord.assistance.internal.htcds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Refusal;
import org.concord.imports.api.RowTaker;
import org.concord.kernel.RuleBroken;

/** Reads the rows of a table as lines of cases, and gives each away with or without mistakes. */
final class LineReader implements RowTaker {

    /** Where lines go. */
    interface Lines {

        void line(CaseLine line);

        /** All that is wrong with one line. */
        void refused(List<Refusal> mistakes);

        /** Something the sender should know. */
        void warned(Refusal warning);
    }

    private static final Pattern DIGITS = Pattern.compile("\\d+(\\.0+)?");

    private final Sense sense;
    private final Lines lines;
    private List<String> names;
    private Heading heading;

    LineReader(Sense sense, Lines lines) {
        this.sense = sense;
        this.lines = lines;
    }

    @Override
    public void take(int number, List<String> cells) {
        if (names == null) {
            names = cells;
        } else if (heading == null && Heading.isLabels(cells)) {
            heading = new Heading(names, cells, lines::warned);
        } else {
            line(number, cells);
        }
    }

    /** A submission of a form, which is one line. */
    void take(Map<String, String> said) {
        take(1, List.copyOf(said.keySet()));
        take(1, List.copyOf(said.values()));
        end();
    }

    /** Refuses a file in which there is nothing but headings. */
    void end() {
        if (names == null || heading == null) {
            throw RuleBroken.at("file", ImportRule.IMPORT_EMPTY);
        }
    }

    private void line(int number, List<String> cells) {
        if (heading == null) {
            heading = new Heading(names, List.of(), lines::warned);
        }
        List<Refusal> mistakes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isBlank()) {
                read(number, place, cells.get(place), values, mistakes);
            }
        }
        sense.mistakesIn(values).forEach(broken -> mistakes.add(new Refusal(number, broken.field(), values.get(broken.field()), broken)));
        if (!mistakes.isEmpty()) {
            lines.refused(mistakes);
        } else if (!values.isEmpty()) {
            lines.line(new CaseLine(number, values));
        }
    }

    private void read(int number, int place, String cell, Map<String, String> values, List<Refusal> mistakes) {
        Heading.Column column = place < heading.size() ? heading.at(place) : new Heading.Column(null, null);
        String name = column.name() == null ? Heading.unnamed(place) : column.name();
        try {
            if (place >= heading.size()) {
                throw new RuleBroken(ImportRule.IMPORT_CELLS_DO_NOT_FIT, place + 1, heading.size());
            }
            if (column.field() != null) {
                values.put(name, column.field().read(Guard.off(cell)));
            } else if (column.name() != null || !DIGITS.matcher(cell.strip()).matches()) {
                values.put(CaseLine.OTHER + name, Sense.text(Guard.off(cell)));
            }
        } catch (RuleBroken broken) {
            mistakes.add(new Refusal(number, name, cell, RuleBroken.at(name, broken.rule(), broken.details().toArray())));
        }
    }
}
