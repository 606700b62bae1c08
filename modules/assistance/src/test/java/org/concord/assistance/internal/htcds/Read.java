package org.concord.assistance.internal.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.concord.imports.api.Refusal;

/** What a reader gives away. */
final class Read implements LineReader.Lines {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    final List<CaseLine> lines = new ArrayList<>();
    final List<Refusal> mistakes = new ArrayList<>();
    final List<Refusal> warnings = new ArrayList<>();

    /** Rows with a bar between their cells. */
    static Read rows(String... rows) {
        Read read = new Read();
        LineReader reader = new LineReader(new Sense(TODAY), read);
        for (int line = 0; line < rows.length; line++) {
            reader.take(line + 1, Arrays.asList(rows[line].split("\\|", -1)));
        }
        reader.end();
        return read;
    }

    static Read submission(String xml) {
        Read read = new Read();
        new LineReader(new Sense(TODAY), read).take(Submission.read(xml));
        return read;
    }

    /** A cell below a heading, in a file with nothing else. */
    static String cell(String heading, String cell) {
        Map<String, String> values = rows(heading, cell).only();
        return values.values().iterator().next();
    }

    Map<String, String> only() {
        if (lines.size() != 1 || !mistakes.isEmpty()) {
            throw new AssertionError(lines + " " + mistakes);
        }
        return lines.get(0).values();
    }

    /** Line, column, value and rule of each mistake. */
    List<String> told() {
        return mistakes.stream().map(Read::told).toList();
    }

    List<String> warned() {
        return warnings.stream().map(Read::told).toList();
    }

    private static String told(Refusal refusal) {
        return refusal.line() + " " + refusal.column() + " " + refusal.value() + " " + refusal.broken().rule();
    }

    @Override
    public void line(CaseLine line) {
        lines.add(line);
    }

    @Override
    public void refused(List<Refusal> refused) {
        mistakes.addAll(refused);
    }

    @Override
    public void warned(Refusal warning) {
        warnings.add(warning);
    }
}
